package org.sillok.command.committee;

import static org.sillok.command.committee.Committees.ID;
import static org.sillok.command.committee.Committees.LATER;
import static org.sillok.command.committee.Committees.committee;
import static org.sillok.command.committee.Committees.dissolved;
import static org.sillok.command.committee.Committees.founded;
import static org.sillok.command.committee.Committees.person;
import static org.sillok.committee.CommitteeRule.A_DISSOLVED_COMMITTEE_DOES_NOT_ACT;
import static org.sillok.committee.CommitteeRule.A_SECRETARY_IS_APPOINTED_ONCE_FOR_A_DAY;

import org.junit.jupiter.api.Test;
import org.sillok.committee.AppointSecretary;
import org.sillok.committee.SecretaryAppointed;

class AppointSecretaryTest {

    private final AppointSecretary appoint = new AppointSecretary(ID, person("Secretary"), LATER);
    private final SecretaryAppointed appointed = new SecretaryAppointed(ID, person("Secretary"), LATER);

    @Test
    void appointsASecretaryFromADay() {
        committee().given(founded()).when(appoint).records(appointed);
    }

    @Test
    void refusesASecondSecretaryForADay() {
        committee().given(founded(), appointed).when(appoint).refuses(A_SECRETARY_IS_APPOINTED_ONCE_FOR_A_DAY);
    }

    @Test
    void refusesADissolvedCommittee() {
        committee().given(founded(), dissolved(LATER)).when(appoint).refuses(A_DISSOLVED_COMMITTEE_DOES_NOT_ACT);
    }
}
