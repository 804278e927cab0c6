package org.sillok.archive;

import org.sillok.decision.FollowUps;
import org.sillok.decision.MeetingDecisions;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.Timetable;
import org.sillok.report.ReportSheet;
import org.sillok.roster.AttendanceSheet;

/**
 * Everything that the result report on a meeting says, all of it as of one position of the record: what was drafted and
 * signed, and what follows from the meeting.
 */
public record ReportDocument(
        ReportSheet report,
        Minutes minutes,
        AttendanceSheet attendance,
        Timetable timetable,
        MeetingDecisions decisions,
        FollowUps followUps) {}
