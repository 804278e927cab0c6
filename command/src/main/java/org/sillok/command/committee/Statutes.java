package org.sillok.command.committee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.sillok.committee.CommitteeRule.A_SECRETARY_IS_APPOINTED_ONCE_FOR_A_DAY;
import static org.sillok.committee.CommitteeRule.RULES_ARE_ADOPTED_ONCE_FOR_A_DAY;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.committee.AdoptRules;
import org.sillok.committee.AppointSecretary;
import org.sillok.committee.Person;
import org.sillok.committee.Rulebook;
import org.sillok.committee.RulesAdopted;
import org.sillok.committee.SecretaryAppointed;

/** The rules and the secretary of a committee, each from a day on. */
final class Statutes {

    private final Charter charter;
    private final TreeMap<LocalDate, Rulebook> rules = new TreeMap<>();
    private final TreeMap<LocalDate, Person> secretaries = new TreeMap<>();

    Statutes(Charter charter) {
        this.charter = charter;
    }

    @Nullable
    Rulebook rulesOn(LocalDate day) {
        var inForce = rules.floorEntry(day);
        return inForce == null ? null : inForce.getValue();
    }

    @Nullable
    Person secretaryOn(LocalDate day) {
        var inOffice = secretaries.floorEntry(day);
        return inOffice == null ? null : inOffice.getValue();
    }

    @CommandHandler
    void handle(AdoptRules adopt) {
        var day = adopt.rules().inForceFrom();
        charter.mustActOn(day);
        Refuse.when(rules.containsKey(day), RULES_ARE_ADOPTED_ONCE_FOR_A_DAY, Map.of("inForceFrom", day));
        apply(new RulesAdopted(adopt.committeeId(), adopt.rules()));
    }

    @CommandHandler
    void handle(AppointSecretary appoint) {
        var day = appoint.from();
        charter.mustActOn(day);
        Refuse.when(secretaries.containsKey(day), A_SECRETARY_IS_APPOINTED_ONCE_FOR_A_DAY, Map.of("from", day));
        apply(new SecretaryAppointed(appoint.committeeId(), appoint.secretary(), day));
    }

    @EventSourcingHandler
    void on(RulesAdopted adopted) {
        rules.put(adopted.rules().inForceFrom(), adopted.rules());
    }

    @EventSourcingHandler
    void on(SecretaryAppointed appointed) {
        secretaries.put(appointed.from(), appointed.secretary());
    }
}
