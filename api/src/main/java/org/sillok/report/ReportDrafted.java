package org.sillok.report;

import org.sillok.meeting.Basis;

/** The report of a meeting is drafted for the first time. */
public record ReportDrafted(String meetingId, Basis basis, Draft draft) implements ReportEvent {}
