package org.sillok.query.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.sillok.minutes.ReadMeeting;
import org.sillok.minutes.ReadTimetable;
import org.sillok.query.Reading;
import org.sillok.query.minutes.MeetingAnswers;
import org.sillok.query.minutes.TimetableAnswers;
import org.sillok.query.roster.AttendanceAnswers;
import org.sillok.record.Unknown;
import org.sillok.report.ExpenseSheet;
import org.sillok.report.ReadReport;
import org.sillok.report.ReportEvent;
import org.sillok.report.ReportSheet;
import org.sillok.report.ReportSheet.Earlier;
import org.sillok.report.ReportSheet.Step;
import org.sillok.roster.ReadAttendance;

/** Tells how the report on a meeting stands, and what the meeting cost. */
public final class ReportAnswers {

    private final Reading reading;
    private final MeetingAnswers meetings;
    private final AttendanceAnswers attendances;
    private final TimetableAnswers timetables;
    private final ReportDrafts drafts;
    private final ReportForms forms;

    public ReportAnswers(Reading reading) {
        this.reading = reading;
        meetings = new MeetingAnswers(reading);
        attendances = new AttendanceAnswers(reading);
        timetables = new TimetableAnswers(reading);
        drafts = new ReportDrafts(reading);
        forms = new ReportForms(reading);
    }

    @QueryHandler
    public ReportSheet answer(ReadReport read) {
        var meeting = read.meetingId();
        var asOf = reading.at(read.asOf());
        reading.requireMeeting(meeting, asOf);
        var written = reading.list("""
                select * from report
                where meeting = :meeting and known(known_from, known_until, :asOf)
                order by draft""", asOf, Map.of("meeting", meeting), Written::of);
        if (written.isEmpty()) {
            throw new Unknown("report", meeting);
        }
        var last = written.size() - 1;
        var earlier = written.subList(0, last).stream()
                .map(draft -> earlier(meeting, draft, asOf))
                .toList();
        return sheet(meeting, written.get(last), earlier, asOf);
    }

    private ReportSheet sheet(String meeting, Written written, List<Earlier> earlier, long asOf) {
        var steps = drafts.steps(meeting, written.number(), asOf);
        return new ReportSheet(
                meeting,
                written.committee(),
                written.basis(),
                written.number(),
                written.state(),
                written.reason(),
                written.draft(drafts.annexes(meeting, written.number(), asOf), steps),
                steps,
                written.returned(),
                forms.checklist(meeting, asOf),
                expenses(meeting, asOf),
                drafts.registered(meeting, written.number(), asOf),
                earlier,
                reading.version(ReportEvent.stream(meeting), asOf));
    }

    private Earlier earlier(String meeting, Written written, long asOf) {
        var content = drafts.steps(meeting, written.number(), asOf).stream()
                .map(Step::content)
                .filter(Objects::nonNull)
                .findFirst();
        return new Earlier(
                written.number(),
                written.state(),
                written.title(),
                written.returned(),
                content.orElse(null),
                drafts.registered(meeting, written.number(), asOf));
    }

    private ExpenseSheet expenses(String meeting, long asOf) {
        var rules = meetings.answer(new ReadMeeting(meeting, asOf)).rules();
        var seats = attendances.answer(new ReadAttendance(meeting, asOf)).seats();
        var minutes = timetables.answer(new ReadTimetable(meeting, asOf)).minutes();
        return new Expenses(forms.expenses(meeting, asOf), new Payroll(rules, seats, minutes)).sheet();
    }
}
