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
import org.sillok.committee.CommitteeRenamed;
import org.sillok.committee.RenameCommittee;

class RenameCommitteeTest {

    private static final String OLD = "Informatization Committee";
    private static final String NEW = "Smart City Committee";

    private static RenameCommittee rename(String name, LocalDate from) {
        return new RenameCommittee(ID, name, from, "the ordinance was revised");
    }

    @Test
    void givesAnotherNameFromADay() {
        committee()
                .given(founded())
                .when(rename(NEW, LATER))
                .records(new CommitteeRenamed(ID, OLD, NEW, LATER, "the ordinance was revised"));
    }

    @Test
    void refusesTheSameName() {
        committee().given(founded()).when(rename(OLD, LATER)).refuses(A_NAME_CHANGES_FORWARD);
    }

    @Test
    void refusesADayOnWhichTheLastNameHadNotBegun() {
        committee().given(founded()).when(rename(NEW, FOUNDED)).refuses(A_NAME_CHANGES_FORWARD);
    }

    @Test
    void refusesADissolvedCommittee() {
        committee()
                .given(founded(), dissolved(LATER))
                .when(rename(NEW, LATER))
                .refuses(A_DISSOLVED_COMMITTEE_DOES_NOT_ACT);
    }

    @Test
    void recordsANameThatWasBorneBeforeTheCommitteeEnded() {
        committee()
                .given(founded(), dissolved(LATER))
                .when(rename(NEW, LATER.minusDays(1)))
                .records(CommitteeRenamed.class);
    }
}
