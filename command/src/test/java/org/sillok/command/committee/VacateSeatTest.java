package org.sillok.command.committee;

import static org.sillok.command.committee.Committees.ID;
import static org.sillok.command.committee.Committees.LATER;
import static org.sillok.command.committee.Committees.committee;
import static org.sillok.command.committee.Committees.dissolved;
import static org.sillok.command.committee.Committees.founded;
import static org.sillok.command.committee.Committees.held;
import static org.sillok.command.committee.Committees.person;
import static org.sillok.command.committee.Committees.seat;
import static org.sillok.committee.CommitteeRule.A_DISSOLVED_COMMITTEE_DOES_NOT_ACT;
import static org.sillok.committee.CommitteeRule.A_VACANT_SEAT_HAS_NOBODY_TO_LEAVE_IT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sillok.committee.SeatRole;
import org.sillok.committee.SeatVacated;
import org.sillok.committee.VacateSeat;

class VacateSeatTest {

    private static VacateSeat vacate(LocalDate on) {
        return new VacateSeat(ID, "s1", on, "resigned");
    }

    @Test
    void endsTheTermOfTheHolder() {
        committee()
                .given(founded(), seat(1, SeatRole.MEMBER), held(1, null, null))
                .when(vacate(LATER))
                .records(new SeatVacated(ID, "s1", person("Member 1"), LATER, "resigned"));
    }

    @Test
    void refusesAVacantSeat() {
        committee()
                .given(founded(), seat(1, SeatRole.MEMBER))
                .when(vacate(LATER))
                .refuses(A_VACANT_SEAT_HAS_NOBODY_TO_LEAVE_IT);
    }

    @Test
    void refusesASeatWhoseTermHasEnded() {
        committee()
                .given(founded(), seat(1, SeatRole.MEMBER), held(1, null, LATER.minusDays(1)))
                .when(vacate(LATER))
                .refuses(A_VACANT_SEAT_HAS_NOBODY_TO_LEAVE_IT);
    }

    @Test
    void refusesASeatThatWasVacatedThatDay() {
        committee()
                .given(founded(), seat(1, SeatRole.MEMBER), held(1, LATER, null))
                .given(new SeatVacated(ID, "s1", person("Member 1"), LATER, "resigned"))
                .when(vacate(LATER))
                .refuses(A_VACANT_SEAT_HAS_NOBODY_TO_LEAVE_IT);
    }

    @Test
    void knowsNoSeatThatWasNotEstablished() {
        committee().given(founded()).when(vacate(LATER)).knowsNo("seat");
    }

    @Test
    void refusesADissolvedCommittee() {
        committee()
                .given(founded(), seat(1, SeatRole.MEMBER), held(1, null, null), dissolved(LATER))
                .when(vacate(LATER))
                .refuses(A_DISSOLVED_COMMITTEE_DOES_NOT_ACT);
    }
}
