package org.sillok.server.report;

import org.sillok.archive.Renderer;
import org.sillok.archive.ReportDocument;
import org.sillok.decision.FollowUps;
import org.sillok.decision.MeetingDecisions;
import org.sillok.decision.ReadDecisions;
import org.sillok.decision.ReadFollowUps;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.ReadMinutes;
import org.sillok.minutes.ReadTimetable;
import org.sillok.minutes.Timetable;
import org.sillok.record.RecordFeed;
import org.sillok.report.ReadReport;
import org.sillok.report.ReportSheet;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.ReadAttendance;
import org.sillok.server.inquiry.Inquiry;

/** Puts a report together from what is known at one position, and sets it. */
final class Reports {

    private final Inquiry inquiry;
    private final RecordFeed feed;
    private final Renderer renderer = new Renderer();

    Reports(Inquiry inquiry, RecordFeed feed) {
        this.inquiry = inquiry;
        this.feed = feed;
    }

    ReportDocument at(String meeting, long position) {
        return new ReportDocument(
                inquiry.ask(new ReadReport(meeting, position), ReportSheet.class),
                inquiry.ask(new ReadMinutes(meeting, position), Minutes.class),
                inquiry.ask(new ReadAttendance(meeting, position), AttendanceSheet.class),
                inquiry.ask(new ReadTimetable(meeting, position), Timetable.class),
                inquiry.ask(new ReadDecisions(meeting, position), MeetingDecisions.class),
                inquiry.ask(new ReadFollowUps(meeting, position), FollowUps.class));
    }

    /** As of everything that is recorded at this moment, which the views may yet have to catch up with. */
    ReportDocument now(String meeting) {
        return at(meeting, inquiry.position(Long.toString(feed.last()), null));
    }

    byte[] page(ReportDocument document) {
        return renderer.html(document);
    }
}
