package org.sillok.ingest.part;

import org.sillok.ingest.text.Region;

/** The portal's notice about its own rendering of the text: nothing about the meeting. */
final class PortalNotice {

    private PortalNotice() {}

    static void read(Region region) {
        var words = region.raw();
        if (words.contains("문서변환기") || words.contains("법적 효력")) {
            region.understood("portal.notice", "notice");
        } else {
            region.ambiguous("portal.notice", "notice");
        }
    }
}
