package org.sillok.command.report;

import java.time.OffsetDateTime;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.ForwardNone;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Remains;
import org.sillok.record.Erased;
import org.sillok.report.ReportDrafted;
import org.sillok.retention.StreamDisposed;

/** The report on a meeting, from its first draft on; each part of it decides on its own acts. */
@AggregateRoot
@SuppressWarnings("UnusedVariable") // The identifier and the parts are read by Axon.
public class Report {

    /** Null until the first fact: Axon then takes the stream's name from it. */
    @AggregateIdentifier
    @SuppressWarnings("NullAway.Init") // the first fact sets it
    private String id;

    @AggregateMember
    private final Standing standing = new Standing();

    @AggregateMember
    private final Signing signing = new Signing(standing);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Forms forms = new Forms(standing, signing);

    @AggregateMember
    private final Registry registry = new Registry(standing);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Approval approval = new Approval(standing, signing, registry);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Drafting drafting = new Drafting(standing);

    private final Remains remains = new Remains();

    Report() {}

    @CommandHandlerInterceptor
    void intercept() {
        remains.mustNotBeAll();
    }

    @EventSourcingHandler
    void on(Erased erased) {
        id = erased.stream();
        remains.on(erased);
    }

    @EventSourcingHandler
    void on(StreamDisposed last) {
        id = last.stream();
        remains.on(last);
    }

    /**
     * Drafts the report, if the meeting is over and the draft names who drafted it.
     *
     * @param endedAt null where the source of a past meeting does not say
     */
    public Report(ReportDrafted drafted, boolean ended, @Nullable OffsetDateTime endedAt) {
        Drafting.first(drafted, ended, endedAt == null ? null : endedAt.toLocalDate());
    }

    @EventSourcingHandler
    void on(ReportDrafted drafted) {
        id = drafted.stream();
    }
}
