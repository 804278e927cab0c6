package org.sillok.archive.document;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Figures;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Fact;
import org.sillok.committee.Person;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.ObserverAdmitted;

/** The overview of a meeting: what it is called, who held it, when and where, who came, what was to be dealt with. */
final class MeetingFacts {

    private MeetingFacts() {}

    static List<Fact> overview(Sitting sitting) {
        var convened = sitting.convened();
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of("회의명", convened.committeeName() + " " + sitting.name()));
        facts.add(Fact.of("개최기관", convened.hostBody()));
        facts.add(Fact.of("일시", when(sitting)));
        facts.add(Fact.of("장소", convened.place()));
        facts.add(Fact.of("간사", convened.secretary() == null ? Wording.NOT_STATED : person(convened.secretary())));
        facts.add(Fact.of("회의록 작성 근거", convened.minutesBasis() == null ? Wording.NOT_STATED : convened.minutesBasis()));
        facts.add(new Fact("참석", present(sitting)));
        facts.add(new Fact("안건", agenda(sitting)));
        return facts;
    }

    static String person(Person person) {
        var post = person.post() == null ? Wording.orNothing(person.affiliation()) : person.post();
        return (post + " " + person.name()).strip();
    }

    private static String when(Sitting sitting) {
        var opened = time(sitting.facts(MeetingOpened.class)
                .map(MeetingOpened::occurredAt)
                .toList());
        var closed = time(sitting.facts(MeetingClosed.class)
                .map(MeetingClosed::occurredAt)
                .toList());
        var convened = sitting.convened();
        var span = opened == null
                ? "예정 " + Figures.span(convened.plannedStart(), convened.plannedEnd())
                : Figures.span(opened, closed);
        return Figures.day(sitting.heldOn()) + " " + span;
    }

    private static @Nullable OffsetDateTime time(List<@Nullable OffsetDateTime> times) {
        return times.isEmpty() ? null : times.get(times.size() - 1);
    }

    private static List<String> present(Sitting sitting) {
        var seats = sitting.seats().keySet();
        var there = seats.stream()
                .filter(seat -> sitting.presence().of(seat) != null)
                .count();
        var lines = new ArrayList<String>();
        lines.add(String.format(Locale.ROOT, "위원 %d명 (재적 %d명)", there, seats.size()));
        sitting.facts(ObserverAdmitted.class).map(MeetingFacts::observer).forEach(lines::add);
        return lines;
    }

    private static String observer(ObserverAdmitted it) {
        var who = (Wording.orNothing(it.affiliation()) + " " + Wording.orNothing(it.post()) + " "
                        + Wording.orNothing(it.name()))
                .replaceAll(" +", " ")
                .strip();
        return "배석: " + (who.isEmpty() ? "성명 " + Wording.NOT_STATED : who)
                + (it.count() == 1 ? "" : " " + it.count() + "명");
    }

    private static List<String> agenda(Sitting sitting) {
        if (sitting.agenda().isEmpty()) {
            return List.of(Wording.NOT_STATED);
        }
        var lines = new ArrayList<String>();
        for (var item : sitting.agenda()) {
            lines.add(item.line());
            lines.addAll(item.notes());
        }
        return lines;
    }
}
