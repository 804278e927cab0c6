package org.sillok.command.retention;

import java.util.List;
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
}
