package org.sillok.report;

/** How far a draft of a report has come. */
public enum ReportState {
    UNDER_WAY,
    RETURNED,
    APPROVED
}
