package org.sillok.command.committee;

import static org.sillok.command.committee.Committees.ID;
import static org.sillok.command.committee.Committees.LATER;
import static org.sillok.command.committee.Committees.committee;
import static org.sillok.command.committee.Committees.dissolved;
import static org.sillok.command.committee.Committees.founded;
import static org.sillok.command.committee.Committees.seated;
import static org.sillok.committee.CommitteeRule.A_DISSOLVED_COMMITTEE_DOES_NOT_ACT;
import static org.sillok.committee.CommitteeRule.A_ROLE_CHANGES_TO_ANOTHER;
import static org.sillok.committee.CommitteeRule.THERE_IS_ONE_CHAIR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sillok.committee.ElectOfficer;
import org.sillok.committee.OfficerElected;
import org.sillok.committee.SeatRole;

class ElectOfficerTest {

    private static final OfficerElected CHAIR_STEPPED_DOWN =
            new OfficerElected(ID, "s1", SeatRole.CHAIR, SeatRole.MEMBER, LATER);

    private static ElectOfficer elect(int seat, SeatRole role, LocalDate from) {
        return new ElectOfficer(ID, "s" + seat, role, from);
    }

    @Test
    void givesASeatAnotherRole() {
        committee()
                .given(founded())
                .given(seated(3))
                .when(elect(3, SeatRole.VICE_CHAIR, LATER))
                .records(new OfficerElected(ID, "s3", SeatRole.MEMBER, SeatRole.VICE_CHAIR, LATER));
    }

    @Test
    void electsAChairFromTheDayThatTheLastSteppedDown() {
        committee()
                .given(founded())
                .given(seated(3))
                .given(CHAIR_STEPPED_DOWN)
                .when(elect(3, SeatRole.CHAIR, LATER))
                .records(new OfficerElected(ID, "s3", SeatRole.MEMBER, SeatRole.CHAIR, LATER));
    }

    @Test
    void refusesASecondChair() {
        committee()
                .given(founded())
                .given(seated(3))
                .given(CHAIR_STEPPED_DOWN)
                .when(elect(3, SeatRole.CHAIR, LATER.minusDays(1)))
                .refuses(THERE_IS_ONE_CHAIR);
    }

    @Test
    void refusesTheRoleThatTheSeatBears() {
        committee()
                .given(founded())
                .given(seated(3))
                .when(elect(3, SeatRole.MEMBER, LATER))
                .refuses(A_ROLE_CHANGES_TO_ANOTHER);
    }

    @Test
    void knowsNoSeatThatWasNotEstablished() {
        committee().given(founded()).when(elect(3, SeatRole.MEMBER, LATER)).knowsNo("seat");
    }

    @Test
    void refusesADissolvedCommittee() {
        committee()
                .given(founded())
                .given(seated(3))
                .given(dissolved(LATER))
                .when(elect(3, SeatRole.VICE_CHAIR, LATER))
                .refuses(A_DISSOLVED_COMMITTEE_DOES_NOT_ACT);
    }
}
