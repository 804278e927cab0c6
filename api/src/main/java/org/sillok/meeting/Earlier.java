package org.sillok.meeting;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** The earlier life of a matter as an order gives it. */
final class Earlier {

    private Earlier() {}

    static void check(@Nullable ItemOrigin earlier) {
        if (earlier != null) {
            Given.id("earlier.meetingId", earlier.meetingId());
            Given.within("earlier.item", earlier.item(), 1, 999);
        }
    }
}
