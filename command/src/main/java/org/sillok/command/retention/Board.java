package org.sillok.command.retention;

import static org.sillok.retention.RetentionRule.A_BOARD_HAS_FIVE_MEMBERS_AT_MOST_AND_TWO_OUTSIDERS;
import static org.sillok.retention.RetentionRule.THE_BOARD_RESOLVES_IN_A_MEETING;

import java.util.List;
import java.util.Map;
import org.sillok.command.Refuse;
import org.sillok.committee.SeatKind;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.record.Fact;
import org.sillok.record.Unknown;
import org.sillok.retention.BoardResolution;

/**
 * The meeting of an appraisal board, as far as a disposition rests on it.
 *
 * @param resolved whether the item was resolved on
 * @param members in office
 * @param outsiders how many of them hold an appointed seat (위촉직)
 */
record Board(boolean resolved, int members, int outsiders) {

    private static final int MOST = 5;
    private static final int OUTSIDERS = 2;

    static Board of(BoardResolution resolution, List<? extends Fact> meeting) {
        if (meeting.isEmpty() || !(meeting.get(0) instanceof MeetingConvened convened)) {
            throw new Unknown("meeting", resolution.meetingId());
        }
        var resolved = meeting.stream()
                .anyMatch(fact -> fact instanceof ResolutionPassed passed && passed.item() == resolution.agendaItem());
        var outsiders = convened.members().stream()
                .filter(member -> member.kind() == SeatKind.APPOINTED)
                .count();
        return new Board(resolved, convened.members().size(), Math.toIntExact(outsiders));
    }

    /** Who sits on it, and that it decided, in a meeting that is recorded here. */
    void mustHaveResolved(BoardResolution resolution) {
        Refuse.when(
                !resolved,
                THE_BOARD_RESOLVES_IN_A_MEETING,
                Map.of("meeting", resolution.meetingId(), "item", resolution.agendaItem()));
        Refuse.when(
                members > MOST || outsiders < OUTSIDERS,
                A_BOARD_HAS_FIVE_MEMBERS_AT_MOST_AND_TWO_OUTSIDERS,
                Map.of("members", members, "outsiders", outsiders));
    }
}
