package org.sillok.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Note something that is to be done after the meeting.
 *
 * @param due the words for when, such as 연중 or 2017-12; null where none is stated
 * @param dueOn the last day, where the words name one
 */
public record AssignFollowUp(
        String meetingId,
        FollowUpKind kind,
        String text,
        @Nullable String who,
        @Nullable String due,
        @Nullable LocalDate dueOn,
        List<Integer> opinions,
        @Nullable OffsetDateTime at)
        implements MeetingCommand {

    public AssignFollowUp {
        Given.id("meetingId", meetingId);
        Given.present("kind", kind);
        Given.text("text", text, Given.PARAGRAPH);
        Given.optional("who", who, Given.LINE);
        Given.optional("due", due, Given.LINE);
        opinions = Given.distinct("opinions", opinions);
    }
}
