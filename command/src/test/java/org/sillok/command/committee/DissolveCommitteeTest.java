package org.sillok.command.committee;

import static org.sillok.command.committee.Committees.FOUNDED;
import static org.sillok.command.committee.Committees.ID;
import static org.sillok.command.committee.Committees.LATER;
import static org.sillok.command.committee.Committees.committee;
import static org.sillok.command.committee.Committees.dissolved;
import static org.sillok.command.committee.Committees.founded;
import static org.sillok.committee.CommitteeRule.A_DISSOLVED_COMMITTEE_DOES_NOT_ACT;
import static org.sillok.committee.CommitteeRule.A_NAME_CHANGES_FORWARD;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sillok.committee.DissolveCommittee;

class DissolveCommitteeTest {

    private static DissolveCommittee dissolve(LocalDate on) {
        return new DissolveCommittee(ID, on, "the ordinance was repealed");
    }

    @Test
    void endsACommittee() {
        committee().given(founded()).when(dissolve(LATER)).records(dissolved(LATER));
    }

    @Test
    void refusesToEndItTwice() {
        committee()
                .given(founded(), dissolved(LATER))
                .when(dissolve(LATER.minusYears(1)))
                .refuses(A_DISSOLVED_COMMITTEE_DOES_NOT_ACT);
    }

    @Test
    void refusesToEndItBeforeItBegan() {
        committee().given(founded()).when(dissolve(FOUNDED)).refuses(A_NAME_CHANGES_FORWARD);
    }
}
