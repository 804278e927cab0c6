package org.sillok.ingest.part;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;

/** The title that the portal puts over the document. */
public record Head(@Nullable Said title) {

    private static final Pattern KIND = Bounded.pattern("^[ \\t]{0,5}결재문서[ \\t]{0,5}$");
    private static final Pattern TITLE = Bounded.pattern("^[^\\n]{1,200}?(?:결과\\s?보고|개최|회의록|회의)[^\\n]{0,60}$");

    static Head read(Region region) {
        region.find(KIND).ifPresent(match -> region.understood(match, 0, "portal.kind", "head.kind"));
        return new Head(region.find(TITLE)
                .map(match -> region.understood(match, 0, "portal.title", "head.title"))
                .orElse(null));
    }
}
