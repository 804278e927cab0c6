package org.sillok.command.retention;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.sillok.retention.ClassifyRecord;
import org.sillok.retention.FreezeRecord;
import org.sillok.retention.OfferRecord;
import org.sillok.retention.RetentionCommand;
import org.sillok.retention.RetentionEvent;

/** The keeping of one record, from its class to the decision on it; each part of it decides on its own acts. */
@AggregateRoot
@SuppressWarnings("UnusedVariable") // The identifier and the parts are read by Axon.
public class Custody {

    /** Null until the first fact: Axon then takes the stream's name from it. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // the first fact sets it
    private String id;

    @AggregateMember
    private final Days days = new Days();

    @AggregateMember
    private final Period period = new Period();

    @AggregateMember
    private final Transfer transfer = new Transfer(days, period);

    @AggregateMember
    private final Freezes freezes = new Freezes(days);

    @AggregateMember
    private final Appraisal appraisal = new Appraisal(days, period, freezes);

    @AggregateMember
    private final Destruction destruction = new Destruction(days, freezes);

    Custody() {}

    @CommandHandlerInterceptor
    void intercept(RetentionCommand order) {
        destruction.mustNotBeDone(order.meetingId());
    }

    // A record is first classified, offered or frozen, in whichever order: these three begin its stream.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ClassifyRecord classify, Shelves shelves) {
        days.mustFollow(classify.on());
        appraisal.mustNotBeUnderWay();
        period.classify(classify, shelves);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OfferRecord offer, Shelves shelves) {
        days.mustFollow(offer.on());
        transfer.offer(offer, shelves);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(FreezeRecord freeze, Shelves shelves) {
        days.mustFollow(freeze.on());
        freezes.freeze(freeze, shelves);
    }

    @EventSourcingHandler
    void on(RetentionEvent event) {
        id = event.stream();
    }
}
