package org.sillok.command.retention;

import static org.sillok.command.retention.Kept.ARCHIVIST;
import static org.sillok.command.retention.Kept.BODY;
import static org.sillok.command.retention.Kept.CLERK;
import static org.sillok.command.retention.Kept.ENDED;
import static org.sillok.command.retention.Kept.ID;
import static org.sillok.command.retention.Kept.PAPER;
import static org.sillok.command.retention.Kept.closed;
import static org.sillok.command.retention.Kept.paper;
import static org.sillok.retention.Defect.Kind.EMPTY_PAPER;
import static org.sillok.retention.Defect.Kind.MISSING_BODY;
import static org.sillok.retention.Defect.Kind.MISSING_CLASS;
import static org.sillok.retention.Defect.Kind.MISSING_EXTENSION;
import static org.sillok.retention.Defect.Kind.MISSING_PAPER;
import static org.sillok.retention.RetentionRule.AN_ACCEPTED_RECORD_IS_NOT_OFFERED_AGAIN;
import static org.sillok.retention.RetentionRule.A_RECORD_IS_OFFERED_AFTER_ITS_MEETING;
import static org.sillok.retention.RetentionRule.ONE_OFFER_IS_OPEN_AT_A_TIME;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.retention.Defect;
import org.sillok.retention.OfferRecord;
import org.sillok.retention.RecordAccepted;
import org.sillok.retention.RecordOffered;
import org.sillok.retention.RecordPrechecked;
import org.sillok.retention.RecordReturned;
import org.sillok.retention.SendersCopy;

/** Offering a record to the records office, and what the check finds without anybody's word. */
class OfferRecordTest {

    private static final LocalDate DAY = LocalDate.parse("2019-06-03");

    private static OfferRecord offer(int papers) {
        return new OfferRecord(ID, papers, CLERK, DAY);
    }

    private static RecordOffered offered(int papers) {
        return new RecordOffered(ID, 1, papers, CLERK, DAY);
    }

    private static RecordPrechecked found(Defect... defects) {
        return new RecordPrechecked(ID, 1, List.of(defects), CLERK, DAY);
    }

    @Test
    void findsNothingWantingInAWholeRecord() {
        Kept.record()
                .meeting(paper(1, "plan.pdf", 10), closed(ENDED))
                .classified()
                .when(offer(1))
                .records(offered(1), found());
    }

    @Test
    void findsThatTheClassIsMissing() {
        Kept.record().trial().when(offer(0)).records(offered(0), found(Defect.ofRecord(MISSING_CLASS)));
    }

    @Test
    void findsThatTheBodyIsMissing() {
        var missing = found(Defect.ofRecord(MISSING_BODY));
        Kept.record().report().classified().when(offer(0)).records(offered(0), missing);
        Kept.record().bytes(BODY, null).classified().when(offer(0)).records(offered(0), missing);
    }

    /** A meeting of the past was written in from a document, and that is its body. */
    @Test
    void takesTheSourceOfAPastMeetingForItsBody() {
        Kept.record().report().source(BODY).classified().when(offer(0)).records(offered(0), found());
    }

    @Test
    void findsThatTheCountsDiffer() {
        Kept.record().classified().when(offer(2)).records(offered(2), found(Defect.ofCount(2, 0)));
    }

    @Test
    void findsPapersThatAreMissingOrEmpty() {
        var missing = found(Defect.ofPaper(MISSING_PAPER, 1));
        var empty = found(Defect.ofPaper(EMPTY_PAPER, 1));
        var record = Kept.record().meeting(paper(1, "plan.pdf", 10), closed(ENDED));
        record.bytes(PAPER, null).classified().when(offer(1)).records(offered(1), missing);
        record.bytes(PAPER, 0).classified().when(offer(1)).records(offered(1), empty);
        Kept.record()
                .meeting(paper(1, "plan.pdf", 0), closed(ENDED))
                .classified()
                .when(offer(1))
                .records(offered(1), empty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "plan.", ".pdf", "계획 .pdf", "plan.p d"})
    void findsNamesWithoutAnExtension(String name) {
        Kept.record()
                .meeting(paper(1, name, 10), closed(ENDED))
                .classified()
                .when(offer(1))
                .records(offered(1), found(Defect.ofPaper(MISSING_EXTENSION, 1)));
    }

    @Test
    void refusesBeforeTheMeetingEnded() {
        Kept.record().meeting().trial().when(offer(0)).refuses(A_RECORD_IS_OFFERED_AFTER_ITS_MEETING);
    }

    @Test
    void refusesASecondOfferBesideTheFirst() {
        Kept.record().classified().given(offered(0), found()).when(offer(0)).refuses(ONE_OFFER_IS_OPEN_AT_A_TIME);
    }

    @Test
    void offersAgainWhatCameBack() {
        var returned = new RecordReturned(ID, 1, List.of(Defect.ofCount(2, 0)), List.of(), "건수", ARCHIVIST, DAY);
        Kept.record()
                .classified()
                .given(offered(2), returned)
                .when(offer(0))
                .records(new RecordOffered(ID, 2, 0, CLERK, DAY), new RecordPrechecked(ID, 2, List.of(), CLERK, DAY));
    }

    @Test
    void refusesToOfferWhatWasAccepted() {
        var accepted = new RecordAccepted(ID, 1, 0, BODY, SendersCopy.DELETED, ARCHIVIST, DAY);
        Kept.record()
                .classified()
                .given(offered(0), accepted)
                .when(offer(0))
                .refuses(AN_ACCEPTED_RECORD_IS_NOT_OFFERED_AGAIN);
    }
}
