package org.sillok.server.decision;

import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingNumber;
import org.sillok.server.page.Words;

/** How a line names the meeting that it is of. */
final class Lines {

    private Lines() {}

    /** Null where the source states no number. */
    static @Nullable String title(@Nullable MeetingNumber number, Words words) {
        return number == null ? null : words.title(number, number.kind());
    }
}
