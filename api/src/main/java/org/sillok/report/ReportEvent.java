package org.sillok.report;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Fact;

/** What happened to the report of a meeting. */
public sealed interface ReportEvent extends Fact
        permits ReportDrafted,
                ChecklistFilled,
                ExpensesStated,
                ReportReviewed,
                ReviewSkipped,
                ReportCooperated,
                ReportApproved,
                ReportRegistered,
                ReportReturned,
                ReportRedrafted,
                ReportIrregularityFound {

    String meetingId();

    @Override
    default String stream() {
        return stream(meetingId());
    }

    /** The stream of a meeting's report. No id that anybody chooses holds a slash, so it is never a meeting's own. */
    static String stream(String meetingId) {
        return "report/" + meetingId;
    }

    /** The meeting whose report a stream holds; null where it holds none. */
    static @Nullable String meetingOf(String stream) {
        return stream.startsWith("report/") ? stream.substring("report/".length()) : null;
    }
}
