package org.sillok.query.minutes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ItemKind;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.Minutes.Field;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.MinutesEntry.Kind;
import org.sillok.minutes.Statement;
import org.sillok.minutes.StatutoryField;

/** Which of the nine fields of the Records decree, art. 18(2), the minutes of a meeting fill. */
final class Fields {

    private static final Set<Kind> SAID = EnumSet.of(Kind.SPEECH, Kind.AGENDA_REPORT);
    private static final Set<Kind> DECIDED = EnumSet.of(Kind.RESULT, Kind.ADVICE);

    private Fields() {}

    static List<Field> of(MeetingSheet meeting, boolean attendees, boolean stages, List<MinutesEntry> happened) {
        Map<StatutoryField, Boolean> there = new EnumMap<>(StatutoryField.class);
        there.put(StatutoryField.NAME, true);
        there.put(StatutoryField.HOST_BODY, true);
        there.put(StatutoryField.DATE_AND_PLACE, true);
        there.put(StatutoryField.ATTENDEES_AND_OBSERVERS, attendees);
        there.put(StatutoryField.ORDER_OF_PROCEEDINGS, stages);
        there.put(StatutoryField.AGENDA, !meeting.agenda().isEmpty());
        there.put(StatutoryField.GIST_OF_SPEECHES, any(happened, SAID));
        there.put(StatutoryField.DECISIONS, any(happened, DECIDED) || !asksToDecide(meeting));
        there.put(StatutoryField.VOTING, any(happened, EnumSet.of(Kind.VOTE)) || !asksToVote(meeting, happened));
        var otherwise = meeting.basis() == Basis.LIVE ? Statement.MISSING : Statement.NOT_STATED;
        return Arrays.stream(StatutoryField.values())
                .map(field -> new Field(field, there.getOrDefault(field, false) ? Statement.PRESENT : otherwise))
                .toList();
    }

    private static boolean any(List<MinutesEntry> happened, Set<Kind> kinds) {
        return happened.stream().anyMatch(entry -> kinds.contains(entry.kind()));
    }

    /** A report is only heard, and asks for nothing. */
    private static boolean asksToDecide(MeetingSheet meeting) {
        return meeting.agenda().stream().anyMatch(item -> item.withdrawn() == null && item.kind() != ItemKind.REPORT);
    }

    private static boolean asksToVote(MeetingSheet meeting, List<MinutesEntry> happened) {
        return any(happened, EnumSet.of(Kind.RESULT, Kind.QUESTION))
                || meeting.agenda().stream()
                        .anyMatch(item -> item.withdrawn() == null && item.kind() == ItemKind.DELIBERATION);
    }
}
