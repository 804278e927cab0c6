package org.sillok.report;

/**
 * Somebody of the line reviewed a report.
 *
 * @param draft the number of the draft that was reviewed
 * @param by as the line has it
 */
public record ReportReviewed(String meetingId, int draft, int reviewer, Signatory by, Signature signature)
        implements ReportEvent {}
