package org.sillok.report;

/** A reviewer of the line was passed over. */
public record ReviewSkipped(String meetingId, int draft, int reviewer, Signatory whom, String reason)
        implements ReportEvent {}
