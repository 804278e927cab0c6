package org.sillok.command.committee;

import static org.sillok.command.committee.Committees.FOUNDED;
import static org.sillok.command.committee.Committees.ID;
import static org.sillok.command.committee.Committees.adopted;
import static org.sillok.command.committee.Committees.committee;
import static org.sillok.command.committee.Committees.dissolved;
import static org.sillok.command.committee.Committees.founded;
import static org.sillok.command.committee.Committees.rules;
import static org.sillok.command.committee.Committees.seated;
import static org.sillok.committee.CommitteeRule.A_DISSOLVED_COMMITTEE_DOES_NOT_ACT;
import static org.sillok.committee.CommitteeRule.RULES_ARE_ADOPTED_ONCE_FOR_A_DAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.committee.AdoptRules;
import org.sillok.committee.Rulebook;

class AdoptRulesTest {

    private static Rulebook actedBy(String... seats) {
        var rules = rules();
        return new Rulebook(
                rules.inForceFrom(),
                rules.opening(),
                rules.deciding(),
                rules.castingVote(),
                List.of(seats),
                rules.proxy(),
                rules.writtenDeliberation(),
                rules.noticeDays(),
                rules.signingDays(),
                rules.publicationDays(),
                rules.allowances(),
                rules.defaultDisclosure());
    }

    @Test
    void putsRulesInForce() {
        committee().given(founded()).when(new AdoptRules(ID, rules())).records(adopted(rules()));
    }

    @Test
    void namesActingChairsBySeat() {
        var rules = actedBy("s2", "s1");
        committee()
                .given(founded())
                .given(seated(3))
                .when(new AdoptRules(ID, rules))
                .records(adopted(rules));
    }

    @Test
    void namesASeatThatIsEstablishedLater() {
        var rules = actedBy("s2", "s4");
        committee()
                .given(founded())
                .given(seated(3))
                .when(new AdoptRules(ID, rules))
                .records(adopted(rules));
    }

    @Test
    void refusesASecondRulebookForADay() {
        committee()
                .given(founded(), adopted(rules()))
                .when(new AdoptRules(ID, actedBy()))
                .refuses(RULES_ARE_ADOPTED_ONCE_FOR_A_DAY);
    }

    @Test
    void refusesADissolvedCommittee() {
        committee()
                .given(founded(), dissolved(FOUNDED))
                .when(new AdoptRules(ID, rules()))
                .refuses(A_DISSOLVED_COMMITTEE_DOES_NOT_ACT);
    }
}
