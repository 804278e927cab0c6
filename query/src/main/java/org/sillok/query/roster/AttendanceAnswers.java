package org.sillok.query.roster;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.meeting.RecusalGround;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.query.Reading;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.AttendanceSheet.Count;
import org.sillok.roster.AttendanceSheet.Item;
import org.sillok.roster.AttendanceSheet.Observer;
import org.sillok.roster.AttendanceSheet.Recusal;
import org.sillok.roster.AttendanceSheet.Seat;
import org.sillok.roster.AttendanceSheet.Vote;
import org.sillok.roster.ReadAttendance;

/** Tells who attended a meeting, and who was there at each vote. */
public final class AttendanceAnswers {

    private final Reading reading;

    public AttendanceAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public AttendanceSheet answer(ReadAttendance read) {
        var asOf = reading.at(read.asOf());
        var meeting = read.meetingId();
        reading.requireMeeting(meeting, asOf);
        var presences = presences(meeting, asOf);
        var recusals = recusals(meeting, asOf);
        var seats = seats(meeting, asOf, presences, recusals);
        var observers = observers(meeting, asOf);
        return new AttendanceSheet(
                meeting, count(seats, observers), seats, observers, items(meeting, asOf, seats, presences, recusals));
    }

    private Map<String, Presence> presences(String meeting, long asOf) {
        var presences = new LinkedHashMap<String, Presence>();
        list(
                "select * from presence where %s order by position",
                meeting, asOf, line -> {
                    presences
                            .computeIfAbsent(line.text("seat"), seat -> new Presence())
                            .tell(line);
                    return line;
                });
        return presences;
    }

    private Map<String, List<Recusal>> recusals(String meeting, long asOf) {
        var bySeat = new LinkedHashMap<String, List<Recusal>>();
        list(
                "select * from recusal where %s order by known_from",
                meeting, asOf, line -> bySeat.computeIfAbsent(line.text("seat"), seat -> new ArrayList<>())
                        .add(new Recusal(
                                line.number("item"),
                                line.word(RecusalGround.class, "ground"),
                                line.text("reason"),
                                line.optionalTime("at"))));
        return bySeat;
    }

    private List<Seat> seats(
            String meeting, long asOf, Map<String, Presence> presences, Map<String, List<Recusal>> recusals) {
        var opening = opening(meeting, asOf);
        return list(
                "select * from office where %s order by number",
                meeting, asOf, line -> {
                    var seat = line.text("seat");
                    var presence = presences.getOrDefault(seat, new Presence());
                    return new Seat(
                            seat,
                            line.word(SeatKind.class, "kind"),
                            line.word(SeatRole.class, "role"),
                            line.holds("council_member"),
                            Parts.person(line),
                            presence.attended(),
                            opening != null && presence.startedAfter(opening.position, opening.at),
                            presence.manner(),
                            presence.proxy(),
                            presence.spells(),
                            recusals.getOrDefault(seat, List.of()),
                            presence.wasCorrected());
                });
    }

    private @Nullable Moment opening(String meeting, long asOf) {
        return list("select * from course where %s and act = 'OPENED' order by position", meeting, asOf, Moment::of)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Observer> observers(String meeting, long asOf) {
        return list(
                "select * from observer where %s order by observer",
                meeting,
                asOf,
                line -> new Observer(
                        line.number("observer"),
                        line.optionalText("name"),
                        line.optionalText("affiliation"),
                        line.optionalText("post"),
                        line.number("count"),
                        line.optionalTime("at")));
    }

    private static Count count(List<Seat> seats, List<Observer> observers) {
        var present = seats.stream().filter(Seat::attended).toList();
        var watching = observers.stream().mapToInt(Observer::count).sum();
        return new Count(
                seats.size(),
                present.size(),
                (int) present.stream()
                        .filter(seat -> seat.kind() == SeatKind.EX_OFFICIO)
                        .count(),
                (int) present.stream()
                        .filter(seat -> seat.kind() == SeatKind.APPOINTED)
                        .count(),
                (int) present.stream().filter(seat -> seat.proxy() != null).count(),
                watching,
                present.size() + watching);
    }

    private List<Item> items(
            String meeting,
            long asOf,
            List<Seat> seats,
            Map<String, Presence> presences,
            Map<String, List<Recusal>> recusals) {
        var votes = list(
                """
                select v.question, v.position, v.at, q.items from vote v join question q using (meeting, question)
                where v.meeting = :meeting and known(v.known_from, v.known_until, :asOf)
                and known(q.known_from, q.known_until, :asOf)
                order by v.position""", meeting, asOf, line -> new Taken(line.number("question"), line.numbers("items"), Moment.of(line)));
        return list(
                "select * from agenda_item where %s order by item",
                meeting, asOf, line -> {
                    var item = line.number("item");
                    var recused = seats.stream()
                            .map(Seat::seat)
                            .filter(seat -> recusals.getOrDefault(seat, List.of()).stream()
                                    .anyMatch(recusal -> recusal.item() == item))
                            .toList();
                    return new Item(
                            item,
                            line.text("title"),
                            recused,
                            votes.stream()
                                    .filter(vote -> vote.items.contains(item))
                                    .map(vote -> vote(vote, seats, presences, recused))
                                    .toList());
                });
    }

    private static Vote vote(Taken vote, List<Seat> seats, Map<String, Presence> presences, List<String> recused) {
        var present = new ArrayList<String>();
        var absent = new ArrayList<String>();
        for (var seat : seats) {
            var there = presences.getOrDefault(seat.seat(), new Presence()).at(vote.when.position, vote.when.at);
            if (!recused.contains(seat.seat())) {
                (there ? present : absent).add(seat.seat());
            }
        }
        return new Vote(vote.question, vote.when.at, present, absent);
    }

    private <T> List<T> list(String sql, String meeting, long asOf, Function<Line, T> as) {
        return reading.list(
                sql.formatted("meeting = :meeting and known(known_from, known_until, :asOf)"),
                asOf,
                Map.of("meeting", meeting),
                as);
    }

    /** A moment in the record, with the room's clock where it is stated. */
    private record Moment(long position, @Nullable OffsetDateTime at) {
        static Moment of(Line line) {
            return new Moment(line.position("position"), line.optionalTime("at"));
        }
    }

    /** A vote and the items that it was taken on. */
    private record Taken(int question, List<Integer> items, Moment when) {}
}
