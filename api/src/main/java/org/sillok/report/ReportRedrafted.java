package org.sillok.report;

/**
 * A report is drafted anew, and goes through its line from the beginning. Checklist and expenses stay until they are
 * filled in again.
 *
 * @param number of the draft; the first is 1
 */
public record ReportRedrafted(String meetingId, int number, String reason, Draft draft) implements ReportEvent {}
