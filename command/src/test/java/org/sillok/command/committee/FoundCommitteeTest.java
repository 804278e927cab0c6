package org.sillok.command.committee;

import static org.sillok.command.committee.Committees.FOUNDED;
import static org.sillok.command.committee.Committees.ID;
import static org.sillok.command.committee.Committees.committee;
import static org.sillok.command.committee.Committees.founded;
import static org.sillok.committee.CommitteeRule.A_COMMITTEE_IS_FOUNDED_ONCE;

import org.junit.jupiter.api.Test;
import org.sillok.committee.FoundCommittee;

class FoundCommitteeTest {

    private final FoundCommittee found =
            new FoundCommittee(ID, "Informatization Committee", "The City", "Ordinance art. 7", null, null, FOUNDED);

    @Test
    void foundsACommittee() {
        committee().when(found).records(founded()).answers(ID);
    }

    @Test
    void refusesToFoundItTwice() {
        committee().given(founded()).when(found).refuses(A_COMMITTEE_IS_FOUNDED_ONCE);
    }
}
