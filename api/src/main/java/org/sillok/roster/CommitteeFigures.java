package org.sillok.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Outcome;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.minutes.MeetingState;

/**
 * The figures of a committee over its meetings.
 *
 * @param sittings its latest meetings that were to take place by now, the latest first
 * @param outcomes of all its meetings, in the order of the words
 */
public record CommitteeFigures(String committeeId, List<Sitting> sittings, List<Count> outcomes) {

    /** The most meetings that are told. */
    public static final int SITTINGS = 12;

    /**
     * How a meeting was attended.
     *
     * @param present seats attended at some time, by their holders or by proxies
     */
    public record Sitting(
            String meetingId,
            @Nullable MeetingNumber number,
            MeetingKind kind,
            LocalDate heldOn,
            MeetingState state,
            int inOffice,
            int present) {}

    /** How often something became of an item. */
    public record Count(Outcome outcome, int items) {}
}
