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
import static org.sillok.committee.CommitteeRule.A_SEAT_HAS_ONE_HOLDER_AT_A_TIME;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.committee.SeatMember;
import org.sillok.committee.SeatRole;
import org.sillok.committee.SeatVacated;

class SeatMemberTest {

    private static SeatMember seatNext(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new SeatMember(ID, "s1", person("Member 1"), from, until);
    }

    @Test
    void seatsAMemberForATerm() {
        committee()
                .given(founded(), seat(1, SeatRole.MEMBER))
                .when(seatNext(LATER, LATER.plusYears(2)))
                .records(held(1, LATER, LATER.plusYears(2)));
    }

    @Test
    void seatsAMemberTheDayAfterTheLastTermEnded() {
        committee()
                .given(founded(), seat(1, SeatRole.MEMBER), held(1, null, LATER))
                .when(seatNext(LATER.plusDays(1), null))
                .records(held(1, LATER.plusDays(1), null));
    }

    @Test
    void seatsAMemberOnTheDayThatTheSeatWasVacated() {
        committee()
                .given(founded(), seat(1, SeatRole.MEMBER), held(1, null, null))
                .given(new SeatVacated(ID, "s1", person("Member 1"), LATER, "resigned"))
                .when(seatNext(LATER, null))
                .records(held(1, LATER, null));
    }

    @Test
    void seatsAnotherInPlaceOfOneWhoLeftOnTheFirstDay() {
        committee()
                .given(founded(), seat(1, SeatRole.MEMBER), held(1, LATER, null))
                .given(new SeatVacated(ID, "s1", person("Member 1"), LATER, "declined"))
                .when(seatNext(LATER.minusDays(5), null))
                .records(held(1, LATER.minusDays(5), null));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, -", "2016-07-01, -", "-, 2016-07-01", "2016-01-01, 2018-01-01", "2017-06-30, 2018-01-01"})
    void refusesTwoHoldersAtATime(@Nullable LocalDate from, @Nullable LocalDate until) {
        committee()
                .given(founded(), seat(1, SeatRole.MEMBER), held(1, LATER, LocalDate.parse("2017-06-30")))
                .when(seatNext(from, until))
                .refuses(A_SEAT_HAS_ONE_HOLDER_AT_A_TIME);
    }

    @Test
    void knowsNoSeatThatWasNotEstablished() {
        committee().given(founded()).when(seatNext(LATER, null)).knowsNo("seat");
    }

    @Test
    void refusesADissolvedCommittee() {
        committee()
                .given(founded(), seat(1, SeatRole.MEMBER), dissolved(LATER))
                .when(seatNext(LATER, null))
                .refuses(A_DISSOLVED_COMMITTEE_DOES_NOT_ACT);
    }
}
