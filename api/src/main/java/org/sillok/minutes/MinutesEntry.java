package org.sillok.minutes;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Outcome;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.Choice;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteMethod;

/**
 * One thing that happened. Which it was tells {@code kind}; just the part of that kind is there, and the times of
 * opening, recess, resumption and close stand alone.
 *
 * @param position of the fact in the record
 */
public record MinutesEntry(
        Kind kind,
        long position,
        @Nullable OffsetDateTime at,
        @Nullable Presiding presiding,
        @Nullable Speech speech,
        @Nullable AgendaReport report,
        @Nullable Question question,
        @Nullable Vote vote,
        @Nullable Result result,
        @Nullable Advice advice,
        @Nullable Recusal recusal) {

    /** What an entry tells. */
    public enum Kind {
        OPENED,
        FAILED_FOR_QUORUM,
        CHAIR_PASSED,
        SPEECH,
        AGENDA_REPORT,
        RECUSAL,
        QUESTION,
        VOTE,
        RESULT,
        ADVICE,
        RECESSED,
        RESUMED,
        CLOSED
    }

    /** A question put to the members. */
    public record Question(int question, List<Integer> items, String motion) {}

    /** How the members answered; no tally where nobody counted, no roll where none was called. */
    public record Vote(
            int question,
            VoteMethod method,
            @Nullable Tally tally,
            List<RollEntry> roll,
            @Nullable Choice casting) {}

    /** What the committee resolved on an item. */
    public record Result(
            int item,
            Outcome outcome,
            @Nullable Integer question,
            @Nullable String amendment,
            List<String> conditions,
            @Nullable String reason) {}

    /** What the committee advised on an item. */
    public record Advice(int item, List<AdvicePoint> points) {}

    /** The agenda as it was reported. */
    public record AgendaReport(List<Integer> items, Speaker reporter, String gist) {}

    /** A member stepped aside. */
    public record Recusal(String seat, String member, int item, RecusalGround ground, String reason) {}
}
