package org.sillok.command.retention;

import static org.sillok.retention.ScheduleRule.A_CLASS_CHANGES_FROM_A_LATER_DAY;
import static org.sillok.retention.ScheduleRule.ONLY_A_CLASS_IN_FORCE_IS_RETIRED;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.sillok.command.Refuse;
import org.sillok.retention.AdoptClass;
import org.sillok.retention.ClassAdopted;
import org.sillok.retention.ClassRetired;
import org.sillok.retention.RetireClass;
import org.sillok.retention.ScheduleEvent;

/** A records schedule: classes and their periods, each from a day on. */
@AggregateRoot
public class Schedule {

    /** Null until the first fact: Axon then takes the stream's name from it. */
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the first fact sets it, and Axon reads it
    private String id;

    private final Classes classes = new Classes();

    Schedule() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdoptClass adopt) {
        mustComeLater(adopt.adopted().code(), adopt.adopted().from());
        Applied.records(new ClassAdopted(adopt.scheduleId(), adopt.adopted()));
    }

    @CommandHandler
    void handle(RetireClass retire) {
        Refuse.when(
                classes.inForce(retire.code(), retire.from()) == null,
                ONLY_A_CLASS_IN_FORCE_IS_RETIRED,
                Map.of("code", retire.code(), "day", retire.from()));
        mustComeLater(retire.code(), retire.from());
        Applied.records(new ClassRetired(retire.scheduleId(), retire.code(), retire.from(), retire.reason()));
    }

    @EventSourcingHandler
    void on(ScheduleEvent event) {
        id = event.stream();
        classes.on(event);
    }

    private void mustComeLater(String code, LocalDate from) {
        var last = classes.lastChange(code);
        if (last != null) {
            Refuse.when(
                    !from.isAfter(last),
                    A_CLASS_CHANGES_FROM_A_LATER_DAY,
                    Map.of("code", code, "day", from, "last", last));
        }
    }
}
