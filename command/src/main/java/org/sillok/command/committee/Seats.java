package org.sillok.command.committee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.sillok.committee.CommitteeRule.A_ROLE_CHANGES_TO_ANOTHER;
import static org.sillok.committee.CommitteeRule.A_SEAT_HAS_ONE_HOLDER_AT_A_TIME;
import static org.sillok.committee.CommitteeRule.A_SEAT_IS_ESTABLISHED_ONCE;
import static org.sillok.committee.CommitteeRule.A_VACANT_SEAT_HAS_NOBODY_TO_LEAVE_IT;
import static org.sillok.committee.CommitteeRule.THERE_IS_ONE_CHAIR;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.committee.ElectOfficer;
import org.sillok.committee.EstablishSeat;
import org.sillok.committee.MemberSeated;
import org.sillok.committee.OfficerElected;
import org.sillok.committee.Person;
import org.sillok.committee.SeatEstablished;
import org.sillok.committee.SeatInOffice;
import org.sillok.committee.SeatMember;
import org.sillok.committee.SeatRole;
import org.sillok.committee.SeatVacated;
import org.sillok.committee.VacateSeat;
import org.sillok.record.Refusal;
import org.sillok.record.Unknown;

/** The seats of a committee, in the order in which they were established. */
final class Seats {

    private final Charter charter;
    private final Map<String, Seat> seats = new LinkedHashMap<>();

    Seats(Charter charter) {
        this.charter = charter;
    }

    boolean has(String seat) {
        return seats.containsKey(seat);
    }

    List<SeatInOffice> inOfficeOn(LocalDate day) {
        return seats.values().stream().flatMap(seat -> seat.inOfficeOn(day)).toList();
    }

    @CommandHandler
    void handle(EstablishSeat establish) {
        var seat = establish.seat();
        charter.mustActOn(establish.holder() == null ? LocalDate.MAX : orEver(establish.from()));
        Refuse.when(has(seat), A_SEAT_IS_ESTABLISHED_ONCE, Map.of("seat", seat));
        mustBeOneChair(seat, establish.role(), LocalDate.MIN, LocalDate.MAX);
        apply(new SeatEstablished(
                establish.committeeId(), seat, establish.kind(), establish.role(), establish.councilMember()));
        if (establish.holder() != null) {
            seat(establish.committeeId(), seat, establish.holder(), establish.from(), establish.until());
        }
    }

    @CommandHandler
    void handle(SeatMember order) {
        charter.mustActOn(orEver(order.from()));
        var term = Tenure.of(order.holder(), order.from(), order.until());
        for (var tenure : known(order.seat()).tenures()) {
            Refuse.when(
                    tenure.overlaps(term),
                    A_SEAT_HAS_ONE_HOLDER_AT_A_TIME,
                    Map.of("seat", order.seat(), "holder", tenure.holder().name()));
        }
        seat(order.committeeId(), order.seat(), order.holder(), order.from(), order.until());
    }

    @CommandHandler
    void handle(VacateSeat vacate) {
        charter.mustActOn(vacate.on());
        var tenure = known(vacate.seat()).tenureOn(vacate.on());
        if (tenure == null) {
            throw new Refusal(A_VACANT_SEAT_HAS_NOBODY_TO_LEAVE_IT, Map.of("seat", vacate.seat(), "on", vacate.on()));
        }
        apply(new SeatVacated(vacate.committeeId(), vacate.seat(), tenure.holder(), vacate.on(), vacate.reason()));
    }

    @CommandHandler
    void handle(ElectOfficer elect) {
        charter.mustActOn(elect.from());
        var seat = known(elect.seat());
        var before = seat.roleOn(elect.from());
        Refuse.when(
                before == elect.role(), A_ROLE_CHANGES_TO_ANOTHER, Map.of("seat", elect.seat(), "role", elect.role()));
        mustBeOneChair(elect.seat(), elect.role(), elect.from(), seat.nextRoleAfter(elect.from()));
        apply(new OfficerElected(elect.committeeId(), elect.seat(), before, elect.role(), elect.from()));
    }

    @EventSourcingHandler
    void on(SeatEstablished established) {
        var seat = Seat.established(
                established.seat(), established.kind(), established.councilMember(), established.role());
        seats.put(established.seat(), seat);
    }

    @EventSourcingHandler
    void on(MemberSeated seated) {
        var tenure = Tenure.of(seated.holder(), seated.from(), seated.until());
        seats.computeIfPresent(seated.seat(), (name, seat) -> seat.heldDuring(tenure));
    }

    @EventSourcingHandler
    void on(SeatVacated vacated) {
        seats.computeIfPresent(vacated.seat(), (name, seat) -> seat.vacatedOn(vacated.on()));
    }

    @EventSourcingHandler
    void on(OfficerElected elected) {
        seats.computeIfPresent(elected.seat(), (name, seat) -> seat.bearing(elected.role(), elected.from()));
    }

    private static void seat(
            String committee, String seat, Person holder, @Nullable LocalDate from, @Nullable LocalDate until) {
        apply(new MemberSeated(committee, seat, holder, from, until));
    }

    private Seat known(String seat) {
        var known = seats.get(seat);
        if (known == null) {
            throw new Unknown("seat", seat);
        }
        return known;
    }

    private void mustBeOneChair(String name, SeatRole role, LocalDate first, LocalDate end) {
        if (role != SeatRole.CHAIR) {
            return;
        }
        for (var other : seats.values()) {
            Refuse.when(
                    !other.name().equals(name) && other.isChairBetween(first, end),
                    THERE_IS_ONE_CHAIR,
                    Map.of("chair", other.name()));
        }
    }

    private static LocalDate orEver(@Nullable LocalDate from) {
        return from == null ? LocalDate.MIN : from;
    }
}
