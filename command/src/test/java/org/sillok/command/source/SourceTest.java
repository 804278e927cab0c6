package org.sillok.command.source;

import static org.sillok.source.SourceRule.A_PROPOSAL_IS_RECORDED_ONCE;
import static org.sillok.source.SourceRule.A_SOURCE_IS_CONFIRMED_ONCE;
import static org.sillok.source.SourceRule.A_SOURCE_IS_RECEIVED_ONCE;
import static org.sillok.source.SourceRule.ONLY_A_CONFIRMED_PROPOSAL_IS_RECORDED;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.sillok.command.Trial;
import org.sillok.source.ConfirmProposal;
import org.sillok.source.FinishRecording;
import org.sillok.source.ProposalConfirmed;
import org.sillok.source.ProposalRecorded;
import org.sillok.source.ReceiveSource;
import org.sillok.source.SourceReceived;

class SourceTest {

    private static final String SHA256 = "a".repeat(64);
    private static final String PROPOSAL = "b".repeat(64);
    private static final String ANOTHER = "c".repeat(64);

    private final ReceiveSource receive =
            new ReceiveSource(SHA256, "text/plain", 4_711, "report.txt", "https://example.org/report");
    private final SourceReceived received =
            new SourceReceived(SHA256, "text/plain", 4_711, "report.txt", "https://example.org/report");
    private final ConfirmProposal confirm =
            new ConfirmProposal(SHA256, "2026-11", PROPOSAL, 120, 7, "committee", "meeting", "clerk");
    private final ProposalConfirmed confirmed =
            new ProposalConfirmed(SHA256, "2026-11", PROPOSAL, 120, 7, "committee", "meeting", "clerk");
    private final FinishRecording finish = new FinishRecording(SHA256, PROPOSAL);
    private final ProposalRecorded recorded = new ProposalRecorded(SHA256, PROPOSAL);

    @Test
    void receivesASource() {
        source().when(receive).records(received);
    }

    @Test
    void refusesToReceiveItTwice() {
        source().given(received)
                .when(new ReceiveSource(SHA256, "text/plain", 4_711, "other.txt", null))
                .refuses(A_SOURCE_IS_RECEIVED_ONCE);
    }

    @Test
    void confirmsAProposal() {
        source().given(received).when(confirm).records(confirmed);
    }

    @Test
    void knowsNothingOfWhatDidNotComeIn() {
        source().when(confirm).fails("no such source", AggregateNotFoundException.class::isInstance);
    }

    @Test
    void refusesToConfirmTwice() {
        source().given(received, confirmed).when(confirm).refuses(A_SOURCE_IS_CONFIRMED_ONCE);
        source().given(received, confirmed, recorded)
                .when(new ConfirmProposal(SHA256, "2027-01", ANOTHER, 121, 6, null, null, "other"))
                .refuses(A_SOURCE_IS_CONFIRMED_ONCE);
    }

    @Test
    void finishesWhatWasConfirmed() {
        source().given(received, confirmed).when(finish).records(recorded);
    }

    @Test
    void refusesToFinishWhatNobodyConfirmed() {
        source().given(received).when(finish).refuses(ONLY_A_CONFIRMED_PROPOSAL_IS_RECORDED);
        source().given(received, confirmed)
                .when(new FinishRecording(SHA256, ANOTHER))
                .refuses(ONLY_A_CONFIRMED_PROPOSAL_IS_RECORDED);
    }

    @Test
    void refusesToFinishTwice() {
        source().given(received, confirmed, recorded).when(finish).refuses(A_PROPOSAL_IS_RECORDED_ONCE);
    }

    private static Trial<Source> source() {
        return new Trial<>(Source.class);
    }
}
