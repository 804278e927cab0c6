package org.sillok.ingest.order;

import java.util.List;
import org.sillok.ingest.Finding;
import org.sillok.ingest.Proposal;
import org.sillok.ingest.part.Report;

/** The orders that would record a report, and what it says that no order can hold. */
public record Proposals(Proposal proposal, List<Finding> findings) {

    public static Proposals of(String sha256, Report report) {
        var ids = new Ids(sha256);
        var steps = new Steps();
        var when = report.overview().when() == null
                ? report.minutes().when()
                : report.overview().when();
        if (when == null || when.day() == null) {
            steps.tell(
                    "meeting.day",
                    "회의일을 찾지 못해 아무것도 제안하지 않습니다.",
                    "No day of the meeting was found, so that nothing is proposed.");
            return new Proposals(steps.proposal(), steps.findings());
        }
        if (new CommitteeOrders(ids, report, steps).propose(when.day())) {
            new MeetingOrders(ids, report, when, steps).propose();
        }
        return new Proposals(steps.proposal(), steps.findings());
    }
}
