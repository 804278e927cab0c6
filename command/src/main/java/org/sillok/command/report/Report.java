package org.sillok.command.report;

import java.time.OffsetDateTime;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.ForwardNone;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Disposable;
import org.sillok.report.ReportDrafted;

/** The report on a meeting, from its first draft on; each part of it decides on its own acts. */
@AggregateRoot
@SuppressWarnings("UnusedVariable") // The parts are read by Axon.
public class Report extends Disposable {

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

    Report() {}

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
        begin(drafted.stream());
    }
}
