package org.sillok.command;

import static org.sillok.retention.RetentionRule.A_DISPOSED_RECORD_TAKES_NO_ACT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.command.disclosure.Disclosure;
import org.sillok.command.disclosure.Originals;
import org.sillok.command.meeting.Meeting;
import org.sillok.command.report.Report;
import org.sillok.command.source.Source;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.Disclosures;
import org.sillok.disclosure.Part;
import org.sillok.meeting.Basis;
import org.sillok.meeting.CloseMeeting;
import org.sillok.record.Erased;
import org.sillok.record.Order;
import org.sillok.record.Unknown;
import org.sillok.report.ReportEvent;
import org.sillok.report.ReviewReport;
import org.sillok.report.Signature;
import org.sillok.retention.StreamDisposed;
import org.sillok.source.FinishRecording;
import org.sillok.source.ReceiveSource;
import org.sillok.source.SourceEvent;

/** What was disposed of takes no act, whether its content is erased yet or not. */
class DisposableTest {

    private static final String ID = "m1";
    private static final LocalDate DAY = LocalDate.parse("2040-01-05");
    private static final String SOURCE = "c".repeat(64);

    @Test
    void refusesEveryActOnAMeeting() {
        refuses(Meeting.class, ID, new CloseMeeting(ID, null));
    }

    @Test
    void refusesEveryActOnItsReport() {
        refuses(Report.class, ReportEvent.stream(ID), new ReviewReport(ID, 1, new Signature(DAY, null, null)));
    }

    @Test
    void refusesEveryDecisionOnItsDisclosure() {
        Originals none = meeting -> {
            throw new Unknown("meeting", meeting);
        };
        var decide = new DecideDisclosure(
                ID, Part.ofRecord(), Openness.OPEN, List.of(), null, "x", DAY, null, null, null, Basis.LIVE);
        refuses(Disclosure.class, Disclosures.of(ID), decide, none);
    }

    @Test
    void refusesEveryActOnADocumentThatItWasTakenFrom() {
        var stream = SourceEvent.stream(SOURCE);
        refuses(Source.class, stream, new FinishRecording(SOURCE, SOURCE));
        refuses(Source.class, stream, new ReceiveSource(SOURCE, "text/plain", 3, "보고.txt", null));
    }

    private static <T> void refuses(Class<T> aggregate, String stream, Order order, Object... resources) {
        var last = new StreamDisposed(stream, ID, DAY);
        new Trial<>(aggregate, resources)
                .given(new Erased(stream), new Erased(stream), last)
                .when(order)
                .refuses(A_DISPOSED_RECORD_TAKES_NO_ACT);
        new Trial<>(aggregate, resources).given(last).when(order).refuses(A_DISPOSED_RECORD_TAKES_NO_ACT);
    }
}
