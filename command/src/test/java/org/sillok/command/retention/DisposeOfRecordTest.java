package org.sillok.command.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.command.retention.Appraised.FROZEN;
import static org.sillok.command.retention.Appraised.RESOLUTION;
import static org.sillok.command.retention.Appraised.decided;
import static org.sillok.command.retention.Appraised.resolved;
import static org.sillok.command.retention.Appraised.reviewed;
import static org.sillok.command.retention.Appraised.stated;
import static org.sillok.command.retention.Kept.ARCHIVIST;
import static org.sillok.command.retention.Kept.BODY;
import static org.sillok.command.retention.Kept.CLERK;
import static org.sillok.command.retention.Kept.ID;
import static org.sillok.command.retention.Kept.LATER;
import static org.sillok.command.retention.Kept.PAPER;
import static org.sillok.retention.Disposition.DISPOSE;
import static org.sillok.retention.Disposition.HOLD;
import static org.sillok.retention.RetentionRule.ACTS_ON_A_RECORD_DO_NOT_RUN_BACKWARDS;
import static org.sillok.retention.RetentionRule.A_DISPOSAL_FOLLOWS_ITS_DECISION;
import static org.sillok.retention.RetentionRule.A_DISPOSED_RECORD_TAKES_NO_ACT;
import static org.sillok.retention.RetentionRule.A_FROZEN_RECORD_IS_NOT_DISPOSED_OF;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.command.Trial;
import org.sillok.meeting.MeetingKind;
import org.sillok.retention.DisposeOfRecord;
import org.sillok.retention.DisposedStream;
import org.sillok.retention.FreezeRecord;
import org.sillok.retention.RecordDisposed;
import org.sillok.retention.RecordUnfrozen;
import org.sillok.source.ProposalConfirmed;

/** Disposing of a record, as it was decided. */
class DisposeOfRecordTest {

    private static final LocalDate UNTIL = LocalDate.parse("2022-12-31");
    private static final String SOURCE = "c".repeat(64);
    private static final String PROPOSAL = "d".repeat(64);
    private static final List<DisposedStream> STREAMS = List.of(
            new DisposedStream(ID, 3),
            new DisposedStream("report/" + ID, 2),
            new DisposedStream("disclosure/" + ID, 0));

    private final Kept kept = Appraised.record().meeting(Kept.paper(1, "안건.pdf", 10), Kept.closed(Kept.ENDED));

    @Test
    void namesEverythingThatGoesAndEndsItsStreams() {
        toBeDisposedOf().when(dispose(LATER)).records(disposed(STREAMS, PAPER, BODY));
        assertThat(kept.ended()).isEqualTo(STREAMS);
    }

    @Test
    void takesTheDocumentAlongThatTheRecordWasTakenFrom() {
        kept.source(SOURCE).bytes(PROPOSAL, 5).stream("source/" + SOURCE, proposal(ID));
        toBeDisposedOf()
                .when(dispose(LATER))
                .records(disposed(
                        List.of(
                                STREAMS.get(0),
                                new DisposedStream("source/" + SOURCE, 1),
                                STREAMS.get(1),
                                STREAMS.get(2)),
                        PAPER,
                        BODY,
                        PROPOSAL));
    }

    @Test
    void leavesADocumentThatAnotherMeetingWasTakenFrom() {
        kept.source(SOURCE).bytes(PROPOSAL, 5).stream("source/" + SOURCE, proposal("another"));
        toBeDisposedOf().when(dispose(LATER)).records(disposed(STREAMS, PAPER, BODY));
    }

    @Test
    void namesNoBytesThatNobodyKept() {
        kept.bytes(PAPER, null);
        toBeDisposedOf().when(dispose(LATER)).records(disposed(STREAMS, BODY));
    }

    @Test
    void refusesBeforeItIsDecided() {
        heard().when(dispose(LATER)).refuses(A_DISPOSAL_FOLLOWS_ITS_DECISION);
        heard().given(decided(HOLD, null, UNTIL, LATER.plusYears(1)))
                .when(dispose(LATER))
                .refuses(A_DISPOSAL_FOLLOWS_ITS_DECISION);
        assertThat(kept.ended()).isEmpty();
    }

    @Test
    void refusesWhileAFreezeStandsAndNotBehindIt() {
        var frozen = toBeDisposedOf().given(FROZEN);
        frozen.when(dispose(LATER)).refuses(A_FROZEN_RECORD_IS_NOT_DISPOSED_OF);
        assertThat(kept.ended()).isEmpty();
        frozen.given(new RecordUnfrozen(ID, 1, "감사 종결", "감사원", ARCHIVIST, LATER))
                .when(dispose(LATER))
                .records(disposed(STREAMS, PAPER, BODY));
    }

    @Test
    void refusesADayBeforeTheDecision() {
        toBeDisposedOf().when(dispose(LATER.minusDays(1))).refuses(ACTS_ON_A_RECORD_DO_NOT_RUN_BACKWARDS);
    }

    @Test
    void refusesEveryActOnWhatIsNoMore() {
        var gone = toBeDisposedOf().given(disposed(STREAMS, PAPER, BODY));
        gone.when(dispose(LATER)).refuses(A_DISPOSED_RECORD_TAKES_NO_ACT);
        gone.when(new FreezeRecord(ID, "감사", "감사원", CLERK, LATER)).refuses(A_DISPOSED_RECORD_TAKES_NO_ACT);
        gone.when(Appraised.opinion(LATER)).refuses(A_DISPOSED_RECORD_TAKES_NO_ACT);
    }

    private Trial<Custody> heard() {
        return kept.classified().given(stated(), reviewed(), resolved(DISPOSE));
    }

    private Trial<Custody> toBeDisposedOf() {
        return heard().given(decided(DISPOSE, null, UNTIL, null));
    }

    private static DisposeOfRecord dispose(LocalDate on) {
        return new DisposeOfRecord(ID, "전자 기록 삭제", ARCHIVIST, on);
    }

    private static ProposalConfirmed proposal(String meeting) {
        return new ProposalConfirmed(SOURCE, "1", PROPOSAL, 3, 0, null, meeting, "간사");
    }

    private static RecordDisposed disposed(List<DisposedStream> streams, String... contents) {
        return new RecordDisposed(
                ID,
                org.sillok.command.committee.Committees.ID,
                "위원회",
                null,
                MeetingKind.EXTRAORDINARY,
                Kept.ENDED,
                1,
                RESOLUTION,
                streams,
                List.of(contents),
                "전자 기록 삭제",
                ARCHIVIST,
                LATER);
    }
}
