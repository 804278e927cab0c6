package org.sillok.query.audit;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.disclosure.DisclosureIrregularityFound;
import org.sillok.meeting.Finding;
import org.sillok.meeting.IrregularityFound;
import org.sillok.meeting.Subject;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.query.minutes.MeetingsView;
import org.sillok.record.Recorded;
import org.sillok.report.ReportIrregularityFound;

/** Rules that recorded facts break, and rules that cannot be checked for them. */
public final class IrregularitiesView implements View {

    private static final Table IRREGULARITY = Table.named("irregularity", "meeting", "position")
            .saying("committee", "rule", "finding", "subject", "subject_id", "because_names", "because_values");

    @Override
    public List<String> scripts() {
        return List.of("irregularities");
    }

    @EventHandler
    void on(IrregularityFound found, Recorded recorded, Rows rows) {
        add(found.meetingId(), found.rule(), found.finding(), found.subject(), found.because(), recorded, rows);
    }

    @EventHandler
    void on(ReportIrregularityFound found, Recorded recorded, Rows rows) {
        add(found.meetingId(), found.rule(), found.finding(), found.subject(), found.because(), recorded, rows);
    }

    /** Of the decision that it was found with. */
    @EventHandler
    void on(DisclosureIrregularityFound found, Recorded recorded, Rows rows) {
        var subject = new Subject(Subject.Kind.DISCLOSURE, String.valueOf(found.decision()));
        add(found.meetingId(), found.rule(), found.finding(), subject, found.because(), recorded, rows);
    }

    private static void add(
            String meeting,
            String rule,
            Finding finding,
            Subject subject,
            Map<String, String> because,
            Recorded recorded,
            Rows rows) {
        var names = because.keySet().stream().sorted().toList();
        rows.add(
                IRREGULARITY,
                recorded,
                meeting,
                recorded.position(),
                rows.there(MeetingsView.MEETING, List.of(meeting)).text("committee"),
                rule,
                finding,
                subject.kind(),
                subject.id(),
                names,
                names.stream().map(because::get).toList());
    }
}
