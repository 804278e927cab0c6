package org.sillok.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemOrigin;
import org.sillok.meeting.MeetingNumber;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteMethod;

/**
 * A line of the decision log: an item and what became of it.
 *
 * @param method null where no vote is recorded
 * @param tally only where somebody counted
 * @param quorum whether enough members were there; null for advice, which needs no reckoning
 * @param quorumWithoutProxies the same with no proxy counted; null where none was
 * @param irregular whether an irregularity stands beside the item, its question or vote, the opening or the whole meeting
 * @param followUps numbers of those that arose from opinions on the item
 * @param later items of later meetings in which the matter came back
 */
public record Decision(
        String meetingId,
        String committeeId,
        String committeeName,
        @Nullable MeetingNumber number,
        Basis basis,
        LocalDate heldOn,
        int item,
        ItemKind kind,
        String title,
        @Nullable String sponsor,
        Outcome outcome,
        @Nullable OffsetDateTime decidedAt,
        @Nullable Integer question,
        @Nullable String motion,
        @Nullable VoteMethod method,
        @Nullable Tally tally,
        @Nullable String amendment,
        List<String> conditions,
        @Nullable String reason,
        List<String> advice,
        @Nullable Boolean quorum,
        @Nullable Boolean quorumWithoutProxies,
        boolean irregular,
        List<Integer> followUps,
        @Nullable ItemOrigin earlier,
        List<ItemOrigin> later) {}
