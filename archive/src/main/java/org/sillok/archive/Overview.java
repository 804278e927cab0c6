package org.sillok.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sillok.committee.SeatKind;
import org.sillok.minutes.AgendaItem;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.Timetable;
import org.sillok.roster.AttendanceSheet.Observer;
import org.sillok.roster.AttendanceSheet.Seat;

/** The overview of the meeting (회의개요) and its timetable (진행시간). */
public final class Overview {

    private Overview() {}

    /** A label and what stands beside it, with what is told below it. */
    public record Fact(String label, String value, List<String> below) {
        Fact(String label, String value) {
            this(label, value, List.of());
        }
    }

    /** A line of the timetable. */
    public record Slot(int number, String time, String minutes, String what, String lead) {}

    static List<Fact> facts(ReportDocument document) {
        var meeting = document.minutes().meeting();
        return List.of(
                new Fact("회의명", meeting.committeeName() + " " + Title.of(meeting)),
                new Fact("일시", when(document.timetable())),
                new Fact("장소", meeting.place()),
                present(document),
                new Fact(
                        "안건",
                        meeting.agenda().size() + "건",
                        meeting.agenda().stream().map(Overview::item).toList()));
    }

    static String secretary(MeetingSheet meeting) {
        var secretary = meeting.secretary();
        return secretary == null
                ? ""
                : "간사: " + (secretary.post() == null ? secretary.name() : secretary.post() + " " + secretary.name());
    }

    static List<Slot> timetable(Timetable timetable) {
        var stages = timetable.stages();
        return IntStream.range(0, stages.size())
                .mapToObj(at -> {
                    var stage = stages.get(at);
                    var label = stage.label();
                    var word = stage.stage() == null ? "" : Wording.of(stage.stage());
                    return new Slot(
                            at + 1,
                            Figures.span(stage.from(), stage.until()),
                            Figures.minutes(stage.minutes()),
                            label == null ? word : label,
                            Wording.orNothing(stage.lead()));
                })
                .toList();
    }

    private static String when(Timetable timetable) {
        var from = timetable.opened() == null ? timetable.plannedStart() : timetable.opened();
        var minutes = timetable.minutes();
        return Figures.day(from.toLocalDate())
                + " "
                + Figures.span(from, timetable.opened() == null ? timetable.plannedEnd() : timetable.closed())
                + (minutes == null ? "" : ", " + minutes + "분");
    }

    private static Fact present(ReportDocument document) {
        var sheet = document.attendance();
        var count = sheet.count();
        var below = new ArrayList<String>();
        below.add(String.format(Locale.ROOT, "위원 %d명 (재적 %d명)", count.present(), count.inOffice()));
        below.add(names(SeatKind.EX_OFFICIO, count.exOfficio(), sheet.seats()));
        below.add(names(SeatKind.APPOINTED, count.appointed(), sheet.seats()));
        if (count.observers() > 0) {
            below.add(String.format(Locale.ROOT, "배석 %d명: ", count.observers())
                    + sheet.observers().stream().map(Overview::observer).collect(Collectors.joining(", ")));
        }
        return new Fact("참석", count.all() + "명", below);
    }

    private static String names(SeatKind kind, int count, List<Seat> seats) {
        var names = seats.stream()
                .filter(seat -> seat.attended() && seat.kind() == kind)
                .map(Overview::name)
                .collect(Collectors.joining(", "));
        return Wording.of(kind) + " " + count + "명" + (names.isEmpty() ? "" : ": " + names);
    }

    private static String name(Seat seat) {
        var proxy = seat.proxy();
        if (proxy == null) {
            return seat.member().name();
        }
        var who = proxy.name() == null ? Wording.orNothing(proxy.post()) : proxy.name();
        return "%s (%s 대리)".formatted(who, seat.member().name());
    }

    private static String observer(Observer observer) {
        var who = observer.name() == null
                ? observer.post() == null ? Wording.orNothing(observer.affiliation()) : observer.post()
                : observer.name();
        var named = who.isEmpty() ? "성명 기재 없음" : who;
        return observer.count() == 1 ? named : named + " " + observer.count() + "명";
    }

    private static String item(AgendaItem item) {
        return Wording.circled(item.item()) + " (" + Wording.of(item.kind()) + ") " + item.title()
                + (item.withdrawn() == null ? "" : " [철회: " + item.withdrawn() + "]");
    }
}
