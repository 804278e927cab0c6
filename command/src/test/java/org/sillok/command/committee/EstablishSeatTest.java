package org.sillok.command.committee;

import static org.sillok.command.committee.Committees.ID;
import static org.sillok.command.committee.Committees.LATER;
import static org.sillok.command.committee.Committees.committee;
import static org.sillok.command.committee.Committees.dissolved;
import static org.sillok.command.committee.Committees.founded;
import static org.sillok.command.committee.Committees.person;
import static org.sillok.command.committee.Committees.seat;
import static org.sillok.committee.CommitteeRule.A_DISSOLVED_COMMITTEE_DOES_NOT_ACT;
import static org.sillok.committee.CommitteeRule.A_SEAT_IS_ESTABLISHED_ONCE;
import static org.sillok.committee.CommitteeRule.THERE_IS_ONE_CHAIR;

import org.junit.jupiter.api.Test;
import org.sillok.committee.EstablishSeat;
import org.sillok.committee.OfficerElected;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;

class EstablishSeatTest {

    private static EstablishSeat vacant(int number, SeatRole role) {
        return new EstablishSeat(ID, "s" + number, SeatKind.APPOINTED, role, false, null, null, null);
    }

    private static EstablishSeat held(SeatRole role) {
        return new EstablishSeat(ID, "s1", SeatKind.APPOINTED, role, false, person("Member 1"), LATER, null);
    }

    @Test
    void establishesAVacantSeat() {
        committee().given(founded()).when(vacant(1, SeatRole.MEMBER)).records(seat(1, SeatRole.MEMBER));
    }

    @Test
    void establishesASeatAndSeatsItsHolder() {
        committee()
                .given(founded())
                .when(held(SeatRole.CHAIR))
                .records(seat(1, SeatRole.CHAIR), Committees.held(1, LATER, null));
    }

    @Test
    void refusesASeatTwice() {
        committee()
                .given(founded(), seat(1, SeatRole.MEMBER))
                .when(vacant(1, SeatRole.VICE_CHAIR))
                .refuses(A_SEAT_IS_ESTABLISHED_ONCE);
    }

    @Test
    void refusesASecondChair() {
        committee()
                .given(founded(), seat(1, SeatRole.CHAIR))
                .when(vacant(2, SeatRole.CHAIR))
                .refuses(THERE_IS_ONE_CHAIR);
    }

    @Test
    void refusesASecondChairForTheTimeBeforeTheFirstSteppedDown() {
        committee()
                .given(
                        founded(),
                        seat(1, SeatRole.CHAIR),
                        new OfficerElected(ID, "s1", SeatRole.CHAIR, SeatRole.MEMBER, LATER))
                .when(vacant(2, SeatRole.CHAIR))
                .refuses(THERE_IS_ONE_CHAIR);
    }

    @Test
    void refusesAVacantSeatOfADissolvedCommittee() {
        committee()
                .given(founded(), dissolved(LATER))
                .when(vacant(1, SeatRole.MEMBER))
                .refuses(A_DISSOLVED_COMMITTEE_DOES_NOT_ACT);
    }

    @Test
    void recordsASeatThatWasHeldBeforeTheCommitteeEnded() {
        committee()
                .given(founded(), dissolved(LATER.plusDays(1)))
                .when(held(SeatRole.MEMBER))
                .records(seat(1, SeatRole.MEMBER), Committees.held(1, LATER, null));
    }
}
