package org.sillok.query.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.committee.Sex;
import org.sillok.query.Line;
import org.sillok.query.Parts;
import org.sillok.query.Reading;
import org.sillok.record.Unknown;
import org.sillok.roster.CommitteeSheet;
import org.sillok.roster.CommitteeSheet.Holder;
import org.sillok.roster.CommitteeSheet.Name;
import org.sillok.roster.CommitteeSheet.Role;
import org.sillok.roster.CommitteeSheet.Secretary;
import org.sillok.roster.Committees;
import org.sillok.roster.FindCommittees;
import org.sillok.roster.ReadCommittee;
import org.sillok.roster.ReadRoster;
import org.sillok.roster.Roster;

/** Tells what committees there are, and who sits in them. */
public final class RosterAnswers {

    private final Reading reading;
    private final RulebookReader rulebooks;

    public RosterAnswers(Reading reading) {
        this.reading = reading;
        rulebooks = new RulebookReader(reading);
    }

    @QueryHandler
    public Committees answer(FindCommittees find) {
        return new Committees(reading.list(
                """
                select c.*, (
                    select n.name from committee_name n
                    where n.committee = c.committee and known(n.known_from, n.known_until, :asOf)
                    order by n.since desc, n.known_from desc limit 1) as name
                from committee c
                where known(c.known_from, c.known_until, :asOf)
                order by name, committee""",
                reading.at(find.asOf()),
                Map.of(),
                line -> new Committees.Line(
                        line.text("committee"),
                        line.text("name"),
                        line.text("host_body"),
                        line.date("founded_on"),
                        line.optionalDate("dissolved_on"))));
    }

    @QueryHandler
    public CommitteeSheet answer(ReadCommittee read) {
        var asOf = reading.at(read.asOf());
        var id = read.committeeId();
        var names = names(id, asOf);
        var succeededBy = succeededBy(id, asOf);
        var rules = rulebooks.rules(id, asOf);
        var seats = seats(id, asOf);
        var secretaries = secretaries(id, asOf);
        return list(
                        "select *, (select max(sequence) from trail where stream = :committee and position <= :asOf) as version"
                                + " from committee where %s",
                        id,
                        asOf,
                        line -> new CommitteeSheet(
                                id,
                                names.get(names.size() - 1).name(),
                                line.text("host_body"),
                                line.text("legal_basis"),
                                line.optionalText("minutes_basis"),
                                line.optionalText("succeeds"),
                                succeededBy,
                                line.date("founded_on"),
                                line.optionalDate("dissolved_on"),
                                line.optionalText("dissolution_reason"),
                                names,
                                rules,
                                seats,
                                secretaries,
                                line.position("version")))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Unknown("committee", id));
    }

    @QueryHandler
    public Roster answer(ReadRoster read) {
        var asOf = reading.at(read.asOf());
        var id = read.committeeId();
        var names = names(id, asOf);
        if (names.isEmpty()) {
            throw new Unknown("committee", id);
        }
        var seats = seats(id, asOf).stream().map(seat -> on(read.on(), seat)).toList();
        var name = lastBy(read.on(), names, Name::from);
        var secretary = lastBy(read.on(), secretaries(id, asOf), Secretary::from);
        return new Roster(
                id,
                name == null ? names.get(0).name() : name.name(),
                read.on(),
                secretary == null ? null : secretary.person(),
                count(seats),
                seats);
    }

    private static Roster.Seat on(LocalDate day, CommitteeSheet.Seat seat) {
        var holder = seat.holders().stream()
                .filter(one -> holds(one, day))
                .reduce((earlier, later) -> later)
                .orElse(null);
        var role = lastBy(day, seat.roles(), Role::from);
        return new Roster.Seat(
                seat.seat(),
                seat.kind(),
                role == null ? SeatRole.MEMBER : role.role(),
                seat.councilMember(),
                holder == null ? null : holder.person(),
                holder == null ? null : holder.from(),
                holder == null ? null : holder.until());
    }

    private static boolean holds(Holder holder, LocalDate day) {
        return (holder.from() == null || !holder.from().isAfter(day))
                && (holder.until() == null || !holder.until().isBefore(day))
                && (holder.leftOn() == null || holder.leftOn().isAfter(day));
    }

    /** What began last by a day; what has no beginning was always so. */
    private static <T> @Nullable T lastBy(LocalDate day, List<T> all, Function<T, @Nullable LocalDate> beginning) {
        Comparator<T> byBeginning =
                Comparator.comparing(one -> beginning.apply(one), Comparator.nullsFirst(Comparator.naturalOrder()));
        return all.stream()
                .filter(one -> {
                    var from = beginning.apply(one);
                    return from == null || !from.isAfter(day);
                })
                .reduce((best, next) -> byBeginning.compare(next, best) >= 0 ? next : best)
                .orElse(null);
    }

    private static Roster.Count count(List<Roster.Seat> seats) {
        var held = seats.stream().filter(seat -> seat.holder() != null).toList();
        return new Roster.Count(
                seats.size(),
                held.size(),
                number(held, seat -> seat.kind() == SeatKind.EX_OFFICIO),
                number(held, seat -> seat.kind() == SeatKind.APPOINTED),
                number(held, Roster.Seat::councilMember),
                number(held, seat -> sex(seat) == Sex.FEMALE),
                number(held, seat -> sex(seat) == Sex.MALE),
                number(held, seat -> sex(seat) == null));
    }

    private static int number(List<Roster.Seat> seats, Predicate<Roster.Seat> which) {
        return (int) seats.stream().filter(which).count();
    }

    private static @Nullable Sex sex(Roster.Seat seat) {
        Person holder = seat.holder();
        return holder == null ? null : holder.sex();
    }

    private List<Name> names(String committee, long asOf) {
        return list(
                "select * from committee_name where %s order by since, known_from",
                committee, asOf, line -> new Name(line.text("name"), line.date("since"), line.optionalText("reason")));
    }

    private List<String> succeededBy(String committee, long asOf) {
        return reading.list("""
                select committee from committee
                where succeeds = :committee and known(known_from, known_until, :asOf)
                order by founded_on, committee""", asOf, Map.of("committee", committee), line -> line.text("committee"));
    }

    private List<Secretary> secretaries(String committee, long asOf) {
        return list(
                "select * from secretary where %s order by since, known_from",
                committee, asOf, line -> new Secretary(Parts.person(line), line.date("since")));
    }

    private List<CommitteeSheet.Seat> seats(String committee, long asOf) {
        var roles = bySeat(
                "select * from seat_role where %s order by known_from",
                committee, asOf, line -> new Role(line.word(SeatRole.class, "role"), line.optionalDate("since")));
        var holders = holders(committee, asOf);
        return list(
                "select * from seat where %s order by known_from",
                committee, asOf, line -> {
                    var seat = line.text("seat");
                    return new CommitteeSheet.Seat(
                            seat,
                            line.word(SeatKind.class, "kind"),
                            line.holds("council_member"),
                            roles.getOrDefault(seat, List.of()),
                            holders.getOrDefault(seat, List.of()));
                });
    }

    /** Whoever left a seat is the one who was seated in it last before. */
    private Map<String, List<Holder>> holders(String committee, long asOf) {
        var vacancies = bySeat("select * from seat_vacancy where %s order by known_from", committee, asOf, Vacancy::of);
        return bySeat("""
                select *, lead(known_from) over (partition by seat order by known_from) as next
                from seat_holder where %s order by known_from""", committee, asOf, line -> holder(line, vacancies.getOrDefault(line.text("seat"), List.of())));
    }

    private static Holder holder(Line line, List<Vacancy> vacancies) {
        var next = line.optionalPosition("next");
        var left = vacancies.stream()
                .filter(vacancy ->
                        vacancy.position > line.position("known_from") && (next == null || vacancy.position < next))
                .findFirst()
                .orElse(null);
        return new Holder(
                Parts.person(line),
                line.optionalDate("since"),
                line.optionalDate("last_day"),
                left == null ? null : left.since,
                left == null ? null : left.reason);
    }

    /** That a seat was left. */
    private record Vacancy(long position, LocalDate since, String reason) {
        static Vacancy of(Line line) {
            return new Vacancy(line.position("known_from"), line.date("since"), line.text("reason"));
        }
    }

    private <T> List<T> list(String sql, String committee, long asOf, Function<Line, T> as) {
        return reading.list(
                sql.formatted("committee = :committee and known(known_from, known_until, :asOf)"),
                asOf,
                Map.of("committee", committee),
                as);
    }

    private <T> Map<String, List<T>> bySeat(String sql, String committee, long asOf, Function<Line, T> as) {
        var bySeat = new LinkedHashMap<String, List<T>>();
        list(sql, committee, asOf, line -> bySeat.computeIfAbsent(line.text("seat"), seat -> new ArrayList<>())
                .add(as.apply(line)));
        return bySeat;
    }
}
