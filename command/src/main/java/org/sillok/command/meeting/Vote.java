package org.sillok.command.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Choice;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteMethod;

/**
 * How a question was answered.
 *
 * @param room who was in the room at the vote, those who stepped aside included
 */
record Vote(
        VoteMethod method,
        @Nullable Tally tally,
        List<RollEntry> roll,
        @Nullable Choice casting,
        Headcount room,
        @Nullable OffsetDateTime at) {

    /** Whether the motion carried; null where nobody counted, so that nobody can tell. */
    @Nullable
    Boolean carried(int needed, boolean castingAllowed) {
        if (method == VoteMethod.NO_OBJECTION) {
            return true;
        }
        if (tally == null) {
            return null;
        }
        var cast = castingAllowed && tie(tally) && casting == Choice.IN_FAVOUR;
        return cast || tally.inFavour() >= needed;
    }

    Vote recounted(@Nullable Tally corrected, List<RollEntry> correctedRoll) {
        return new Vote(method, corrected, correctedRoll, casting, room, at);
    }

    Vote in(Headcount corrected) {
        return new Vote(method, tally, roll, casting, corrected, at);
    }

    static boolean tie(@Nullable Tally tally) {
        return tally != null && tally.inFavour() == tally.against();
    }
}
