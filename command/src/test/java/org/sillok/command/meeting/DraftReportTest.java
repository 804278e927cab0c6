package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.ID;
import static org.sillok.command.meeting.Meetings.called;
import static org.sillok.command.meeting.Meetings.closed;
import static org.sillok.command.meeting.Meetings.failed;
import static org.sillok.command.meeting.Meetings.meeting;
import static org.sillok.command.meeting.Meetings.sitting;
import static org.sillok.meeting.Basis.IMPORTED;
import static org.sillok.meeting.Basis.LIVE;
import static org.sillok.meeting.Basis.TRANSCRIBED;
import static org.sillok.meeting.Finding.BROKEN;
import static org.sillok.meeting.Finding.UNCHECKABLE;
import static org.sillok.report.ReportRule.A_LINE_NAMES_DRAFTER_AND_APPROVER;
import static org.sillok.report.ReportRule.A_REPORT_FOLLOWS_ITS_MEETING;
import static org.sillok.report.ReportRule.A_SIGNATURE_STATES_ITS_DAY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.command.Trial;
import org.sillok.meeting.Basis;
import org.sillok.record.Origin;
import org.sillok.report.ApprovalLine;
import org.sillok.report.Draft;
import org.sillok.report.DraftReport;
import org.sillok.report.ReportDrafted;
import org.sillok.report.Signatory;

/** The first draft of a report, which the meeting begins. */
class DraftReportTest {

    private static final ApprovalLine LINE = new ApprovalLine(
            new Signatory("officer", "Drafter"),
            List.of(new Signatory("head of team", null)),
            List.of(),
            new Signatory("head of bureau", null),
            null);
    private static final ApprovalLine NOBODY = new ApprovalLine(null, List.of(), List.of(), null, "as printed");

    private static Draft draft(ApprovalLine line, @Nullable LocalDate on) {
        return new Draft("Report", null, null, List.of(), line, on);
    }

    private static DraftReport draft(String day) {
        return new DraftReport(ID, draft(LINE, LocalDate.parse(day)));
    }

    private static Trial<Meeting> over(Basis basis) {
        return meeting().given(sitting(basis, 26, 14)).given(closed());
    }

    @Test
    void beginsOnTheBasisOfItsMeeting() {
        over(LIVE)
                .when(draft("2017-03-29"))
                .records(new ReportDrafted(ID, LIVE, draft(LINE, LocalDate.parse("2017-03-29"))))
                .bears(Origin.BASIS, "LIVE");
        over(TRANSCRIBED).when(draft("2017-04-03")).bears(Origin.BASIS, "TRANSCRIBED");
    }

    @Test
    void reportsOnAMeetingThatFailedAsWell() {
        meeting().given(called(LIVE, 26), failed()).when(draft("2017-03-30")).records(ReportDrafted.class);
    }

    @Test
    void refusesAMeetingThatIsNotOver() {
        meeting().given(sitting(LIVE, 26, 14)).when(draft("2017-03-30")).refuses(A_REPORT_FOLLOWS_ITS_MEETING);
        meeting()
                .given(sitting(IMPORTED, 26, 14))
                .when(draft("2017-03-30"))
                .notes(UNCHECKABLE, A_REPORT_FOLLOWS_ITS_MEETING);
    }

    @Test
    void refusesADayBeforeTheMeeting() {
        over(LIVE).when(draft("2017-03-28")).refuses(A_REPORT_FOLLOWS_ITS_MEETING);
        over(IMPORTED).when(draft("2017-03-28")).notes(BROKEN, A_REPORT_FOLLOWS_ITS_MEETING);
    }

    @Test
    void refusesALineWithoutItsEnds() {
        var nobody = new DraftReport(ID, draft(NOBODY, LocalDate.parse("2017-04-03")));
        over(LIVE).when(nobody).refuses(A_LINE_NAMES_DRAFTER_AND_APPROVER);
        over(IMPORTED).when(nobody).notes(UNCHECKABLE, A_LINE_NAMES_DRAFTER_AND_APPROVER);
    }

    @Test
    void refusesADraftWithoutItsDay() {
        var undated = new DraftReport(ID, draft(LINE, null));
        over(LIVE).when(undated).refuses(A_SIGNATURE_STATES_ITS_DAY);
        over(IMPORTED).when(undated).notes(UNCHECKABLE, A_SIGNATURE_STATES_ITS_DAY);
    }
}
