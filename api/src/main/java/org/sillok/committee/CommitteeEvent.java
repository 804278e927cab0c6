package org.sillok.committee;

import org.sillok.record.Fact;

/** What happened to a committee. */
public sealed interface CommitteeEvent extends Fact
        permits CommitteeFounded,
                CommitteeRenamed,
                CommitteeDissolved,
                RulesAdopted,
                SeatEstablished,
                MemberSeated,
                SeatVacated,
                OfficerElected,
                SecretaryAppointed {

    String committeeId();

    @Override
    default String stream() {
        return committeeId();
    }
}
