package org.sillok.command.retention;

import static org.sillok.retention.RetentionRule.A_FROZEN_RECORD_IS_OFF_THE_AGENDA;
import static org.sillok.retention.RetentionRule.ONLY_A_STANDING_FREEZE_IS_LIFTED;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.sillok.command.Refuse;
import org.sillok.retention.FreezeRecord;
import org.sillok.retention.RecordFrozen;
import org.sillok.retention.RecordUnfrozen;
import org.sillok.retention.RetentionRule;
import org.sillok.retention.UnfreezeRecord;

/** For how many causes a record is frozen. */
final class Freezes {

    private final Days days;
    private final Set<Integer> standing = new TreeSet<>();
    private int last;

    Freezes(Days days) {
        this.days = days;
    }

    void freeze(FreezeRecord freeze, Shelves shelves) {
        shelves.dossier(freeze.meetingId());
        Applied.records(new RecordFrozen(
                freeze.meetingId(), last + 1, freeze.reason(), freeze.authority(), freeze.by(), freeze.on()));
    }

    @CommandHandler
    void handle(UnfreezeRecord unfreeze) {
        days.mustFollow(unfreeze.on());
        Refuse.when(
                !standing.contains(unfreeze.freeze()),
                ONLY_A_STANDING_FREEZE_IS_LIFTED,
                Map.of("freeze", unfreeze.freeze()));
        Applied.records(new RecordUnfrozen(
                unfreeze.meetingId(),
                unfreeze.freeze(),
                unfreeze.reason(),
                unfreeze.authority(),
                unfreeze.by(),
                unfreeze.on()));
    }

    /** A freeze beats everything. */
    void mustNotStand() {
        mustNotStand(A_FROZEN_RECORD_IS_OFF_THE_AGENDA);
    }

    void mustNotStand(RetentionRule rule) {
        Refuse.when(!standing.isEmpty(), rule, Map.of("freezes", standing.size()));
    }

    @EventSourcingHandler
    void on(RecordFrozen frozen) {
        last = frozen.freeze();
        standing.add(frozen.freeze());
    }

    @EventSourcingHandler
    void on(RecordUnfrozen unfrozen) {
        standing.remove(unfrozen.freeze());
    }
}
