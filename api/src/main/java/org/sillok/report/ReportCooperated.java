package org.sillok.report;

/** Another department signed a report. */
public record ReportCooperated(String meetingId, int draft, int cooperator, Signatory by, Signature signature)
        implements ReportEvent {}
