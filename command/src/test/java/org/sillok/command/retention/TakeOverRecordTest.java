package org.sillok.command.retention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.sillok.command.retention.Kept.ARCHIVIST;
import static org.sillok.command.retention.Kept.BODY;
import static org.sillok.command.retention.Kept.CLERK;
import static org.sillok.command.retention.Kept.ENDED;
import static org.sillok.command.retention.Kept.ID;
import static org.sillok.command.retention.Kept.PAPER;
import static org.sillok.command.retention.Kept.closed;
import static org.sillok.command.retention.Kept.paper;
import static org.sillok.retention.RetentionRule.A_RECORD_WITH_DEFECTS_IS_NOT_ACCEPTED;
import static org.sillok.retention.RetentionRule.A_RETURN_NAMES_A_DEFECT;
import static org.sillok.retention.RetentionRule.ONLY_AN_INSPECTED_RECORD_IS_ACCEPTED;
import static org.sillok.retention.RetentionRule.ONLY_AN_OFFERED_RECORD_IS_INSPECTED;
import static org.sillok.retention.RetentionRule.ONLY_AN_OFFERED_RECORD_IS_RETURNED;
import static org.sillok.retention.RetentionRule.WHO_OFFERS_DOES_NOT_INSPECT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.command.Trial;
import org.sillok.ledger.Digest;
import org.sillok.retention.AcceptRecord;
import org.sillok.retention.Defect;
import org.sillok.retention.InspectRecord;
import org.sillok.retention.Official;
import org.sillok.retention.RecordAccepted;
import org.sillok.retention.RecordInspected;
import org.sillok.retention.RecordOffered;
import org.sillok.retention.RecordPrechecked;
import org.sillok.retention.RecordReturned;
import org.sillok.retention.ReturnRecord;
import org.sillok.retention.SendersCopy;

/** Inspecting what was offered, and accepting it with a receipt or sending it back. */
class TakeOverRecordTest {

    private static final LocalDate DAY = LocalDate.parse("2019-06-03");
    private static final RecordOffered OFFERED = new RecordOffered(ID, 1, 1, CLERK, DAY);
    private static final RecordPrechecked WHOLE = new RecordPrechecked(ID, 1, List.of(), CLERK, DAY);
    private static final RecordInspected INSPECTED = new RecordInspected(ID, 1, List.of(), ARCHIVIST, DAY);
    private static final RecordInspected WANTING = new RecordInspected(ID, 1, List.of("쪽 누락"), ARCHIVIST, DAY);
    private static final AcceptRecord ACCEPT = new AcceptRecord(ID, SendersCopy.MARKED_COPY, ARCHIVIST, DAY);
    private static final ReturnRecord RETURN = new ReturnRecord(ID, "보완하여 다시 신청할 것", ARCHIVIST, DAY);

    private static Kept record() {
        return Kept.record().meeting(paper(1, "plan.pdf", 10), closed(ENDED));
    }

    private static Trial<Custody> offered() {
        return record().classified().given(OFFERED, WHOLE);
    }

    private static InspectRecord inspect(Official by) {
        return new InspectRecord(ID, List.of(), by, DAY);
    }

    @Test
    void inspects() {
        offered().when(inspect(ARCHIVIST)).records(INSPECTED);
        offered().when(new InspectRecord(ID, List.of("쪽 누락"), ARCHIVIST, DAY)).records(WANTING);
    }

    @Test
    void refusesToInspectWhatIsNotOffered() {
        record().classified().when(inspect(ARCHIVIST)).refuses(ONLY_AN_OFFERED_RECORD_IS_INSPECTED);
        offered().given(INSPECTED).when(inspect(ARCHIVIST)).refuses(ONLY_AN_OFFERED_RECORD_IS_INSPECTED);
    }

    @Test
    void refusesTheSenderAsInspector() {
        offered().when(inspect(new Official(CLERK.name(), null))).refuses(WHO_OFFERS_DOES_NOT_INSPECT);
    }

    @Test
    void givesAReceiptOfWhatWasTakenOver() {
        var inventory = Digest.sha256((BODY + "  body\n" + PAPER + "  paper/1\n").getBytes(UTF_8))
                .toString();
        offered()
                .given(INSPECTED)
                .when(ACCEPT)
                .records(new RecordAccepted(ID, 1, 1, inventory, SendersCopy.MARKED_COPY, ARCHIVIST, DAY));
    }

    @Test
    void refusesToAcceptWhatNobodyInspected() {
        offered().when(ACCEPT).refuses(ONLY_AN_INSPECTED_RECORD_IS_ACCEPTED);
    }

    @Test
    void refusesToAcceptWhatIsWanting() {
        offered().given(WANTING).when(ACCEPT).refuses(A_RECORD_WITH_DEFECTS_IS_NOT_ACCEPTED);
        record().trial().given(OFFERED, WHOLE, INSPECTED).when(ACCEPT).refuses(A_RECORD_WITH_DEFECTS_IS_NOT_ACCEPTED);
    }

    /** What was whole when it was offered may have lost its bytes since. */
    @Test
    void checksAgainBeforeItAccepts() {
        record().bytes(PAPER, null)
                .classified()
                .given(OFFERED, WHOLE, INSPECTED)
                .when(ACCEPT)
                .refuses(A_RECORD_WITH_DEFECTS_IS_NOT_ACCEPTED);
    }

    @Test
    void returnsWhatIsWanting() {
        var defects = List.of(Defect.ofCount(1, 0));
        var checked = new RecordPrechecked(ID, 1, defects, CLERK, DAY);
        record().classified()
                .given(OFFERED, checked, WANTING)
                .when(RETURN)
                .records(new RecordReturned(ID, 1, defects, List.of("쪽 누락"), RETURN.reason(), ARCHIVIST, DAY));
    }

    @Test
    void refusesToReturnForNothing() {
        offered().when(RETURN).refuses(A_RETURN_NAMES_A_DEFECT);
        record().classified().when(RETURN).refuses(ONLY_AN_OFFERED_RECORD_IS_RETURNED);
    }
}
