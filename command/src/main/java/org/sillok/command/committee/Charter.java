package org.sillok.command.committee;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.sillok.committee.CommitteeRule.A_DISSOLVED_COMMITTEE_DOES_NOT_ACT;
import static org.sillok.committee.CommitteeRule.A_NAME_CHANGES_FORWARD;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.committee.CommitteeDissolved;
import org.sillok.committee.CommitteeFounded;
import org.sillok.committee.CommitteeRenamed;
import org.sillok.committee.DissolveCommittee;
import org.sillok.committee.RenameCommittee;
import org.sillok.record.Refusal;

/** What a committee is called from each day on, and until when it exists. */
final class Charter {

    private final TreeMap<LocalDate, String> names = new TreeMap<>();
    private @Nullable LocalDate dissolvedOn;

    boolean isFounded() {
        return !names.isEmpty();
    }

    /** The name on a day; before the founding day, which sources often state too late, the first one. */
    String nameOn(LocalDate day) {
        var name = names.floorEntry(day);
        return name == null ? names.firstEntry().getValue() : name.getValue();
    }

    /** A dissolved committee may still be told what had happened before it ended. */
    void mustActOn(LocalDate day) {
        if (dissolvedOn != null && !day.isBefore(dissolvedOn)) {
            throw new Refusal(A_DISSOLVED_COMMITTEE_DOES_NOT_ACT, Map.of("dissolvedOn", dissolvedOn));
        }
    }

    @CommandHandler
    void handle(RenameCommittee rename) {
        mustActOn(rename.from());
        mustComeAfterTheLastName(rename.from());
        var before = names.lastEntry().getValue();
        Refuse.when(before.equals(rename.name()), A_NAME_CHANGES_FORWARD, Map.of("name", before));
        apply(new CommitteeRenamed(rename.committeeId(), before, rename.name(), rename.from(), rename.reason()));
    }

    @CommandHandler
    void handle(DissolveCommittee dissolve) {
        mustActOn(LocalDate.MAX);
        mustComeAfterTheLastName(dissolve.on());
        apply(new CommitteeDissolved(dissolve.committeeId(), dissolve.on(), dissolve.reason()));
    }

    @EventSourcingHandler
    void on(CommitteeFounded founded) {
        names.put(founded.on(), founded.name());
    }

    @EventSourcingHandler
    void on(CommitteeRenamed renamed) {
        names.put(renamed.from(), renamed.name());
    }

    @EventSourcingHandler
    void on(CommitteeDissolved dissolved) {
        dissolvedOn = dissolved.on();
    }

    private void mustComeAfterTheLastName(LocalDate day) {
        var since = names.lastKey();
        Refuse.when(!day.isAfter(since), A_NAME_CHANGES_FORWARD, Map.of("since", since));
    }
}
