package org.sillok.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Decision;
import org.sillok.decision.FollowUp;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemOrigin;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;

/** One matter through all meetings that had it on their agenda, the earliest first. */
public record Matter(List<Sitting> sittings) {

    /**
     * The matter in one meeting.
     *
     * @param withdrawn why it was taken off the agenda; null where it was not
     * @param decisions none where the meeting left it open
     */
    public record Sitting(
            String meetingId,
            String committeeId,
            String committeeName,
            @Nullable MeetingNumber number,
            MeetingKind kind,
            LocalDate heldOn,
            MeetingState state,
            int item,
            ItemKind itemKind,
            String title,
            @Nullable String sponsor,
            @Nullable ItemOrigin earlier,
            @Nullable String withdrawn,
            List<Decision> decisions,
            List<FollowUp> followUps) {}
}
