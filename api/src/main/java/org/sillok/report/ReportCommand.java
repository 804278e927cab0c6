package org.sillok.report;

import org.sillok.record.Order;

/** What can be asked of the report of a meeting. Only its first draft is decided on by the meeting itself. */
public sealed interface ReportCommand extends Order
        permits DraftReport,
                FillChecklist,
                StateExpenses,
                ReviewReport,
                SkipReview,
                CooperateOnReport,
                ApproveReport,
                RegisterReport,
                ReturnReport,
                RedraftReport {

    String meetingId();

    @Override
    default String target() {
        return ReportEvent.stream(meetingId());
    }
}
