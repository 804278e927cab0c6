package org.sillok.store;

import org.sillok.committee.CommitteeDissolved;
import org.sillok.committee.CommitteeEvent;
import org.sillok.committee.CommitteeFounded;
import org.sillok.committee.CommitteeRenamed;
import org.sillok.committee.MemberSeated;
import org.sillok.committee.OfficerElected;
import org.sillok.committee.RulesAdopted;
import org.sillok.committee.SeatEstablished;
import org.sillok.committee.SeatVacated;
import org.sillok.committee.SecretaryAppointed;

/** The words of what happens to committees. A line is never changed or taken away; an event may be added. */
final class CommitteeWords {

    private CommitteeWords() {}

    static Vocabulary.Builder add(Vocabulary.Builder vocabulary) {
        return vocabulary
                .word("CommitteeFounded", "1", CommitteeFounded.class)
                .word("CommitteeRenamed", "1", CommitteeRenamed.class)
                .word("CommitteeDissolved", "1", CommitteeDissolved.class)
                .word("RulesAdopted", "1", RulesAdopted.class)
                .word("SeatEstablished", "1", SeatEstablished.class)
                .word("MemberSeated", "1", MemberSeated.class)
                .word("SeatVacated", "1", SeatVacated.class)
                .word("OfficerElected", "1", OfficerElected.class)
                .word("SecretaryAppointed", "1", SecretaryAppointed.class)
                .all(CommitteeEvent.class);
    }
}
