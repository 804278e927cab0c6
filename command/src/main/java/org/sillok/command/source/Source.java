package org.sillok.command.source;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.sillok.source.SourceRule.A_PROPOSAL_IS_RECORDED_ONCE;
import static org.sillok.source.SourceRule.A_SOURCE_IS_CONFIRMED_ONCE;
import static org.sillok.source.SourceRule.A_SOURCE_IS_RECEIVED_ONCE;
import static org.sillok.source.SourceRule.ONLY_A_CONFIRMED_PROPOSAL_IS_RECORDED;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Disposable;
import org.sillok.command.Refuse;
import org.sillok.record.Refusal;
import org.sillok.source.ConfirmProposal;
import org.sillok.source.FinishRecording;
import org.sillok.source.ProposalConfirmed;
import org.sillok.source.ProposalRecorded;
import org.sillok.source.ReceiveSource;
import org.sillok.source.SourceReceived;

/** A document is received once, taken over once, and recorded once. */
@AggregateRoot
public class Source extends Disposable {

    private @Nullable ProposalConfirmed confirmed;
    private boolean recorded;

    Source() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReceiveSource receive) {
        Refuse.when(hasBegun(), A_SOURCE_IS_RECEIVED_ONCE, Map.of("source", receive.sha256()));
        apply(new SourceReceived(
                receive.sha256(), receive.mediaType(), receive.size(), receive.name(), receive.from()));
    }

    @CommandHandler
    void handle(ConfirmProposal confirm) {
        if (confirmed != null) {
            throw new Refusal(
                    A_SOURCE_IS_CONFIRMED_ONCE,
                    Map.of("ruleSet", confirmed.ruleSet(), "confirmedBy", confirmed.confirmedBy()));
        }
        apply(new ProposalConfirmed(
                confirm.sha256(),
                confirm.ruleSet(),
                confirm.proposal(),
                confirm.steps(),
                confirm.findings(),
                confirm.committee(),
                confirm.meeting(),
                confirm.confirmedBy()));
    }

    @CommandHandler
    void handle(FinishRecording finish) {
        Refuse.when(
                confirmed == null || !confirmed.proposal().equals(finish.proposal()),
                ONLY_A_CONFIRMED_PROPOSAL_IS_RECORDED,
                Map.of("proposal", finish.proposal()));
        Refuse.when(recorded, A_PROPOSAL_IS_RECORDED_ONCE, Map.of("proposal", finish.proposal()));
        apply(new ProposalRecorded(finish.sha256(), finish.proposal()));
    }

    @EventSourcingHandler
    void on(SourceReceived received) {
        begin(received.stream());
    }

    @EventSourcingHandler
    void on(ProposalConfirmed proposal) {
        confirmed = proposal;
    }

    @EventSourcingHandler
    void on(ProposalRecorded proposal) {
        recorded = true;
    }
}
