package org.sillok.server.start;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.sillok.audit.FindIrregularities;
import org.sillok.audit.Irregularity;
import org.sillok.decision.FindFollowUps;
import org.sillok.decision.FollowUp;
import org.sillok.decision.FollowUpState;
import org.sillok.disclosure.DisclosureLine;
import org.sillok.disclosure.FindReviews;
import org.sillok.minutes.FindMeetings;
import org.sillok.minutes.MeetingLine;
import org.sillok.minutes.MeetingState;
import org.sillok.record.Page;
import org.sillok.record.Question;
import org.sillok.report.FindReportsDue;
import org.sillok.report.ReportDue;
import org.sillok.retention.Due;
import org.sillok.retention.FindDue;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.stereotype.Component;

/** What waits for somebody, as far as it fits a first page. */
@Component
final class Waiting {

    private static final ZoneId HERE = ZoneId.of("Asia/Seoul");
    private static final int LINES = 10;
    private static final int DAYS_AHEAD = 90;

    private final Inquiry inquiry;

    Waiting(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    List<MeetingLine> underWay() {
        return List.of(MeetingState.OPEN, MeetingState.RECESSED).stream()
                .flatMap(state -> meetings(state, LINES).items().stream())
                .toList();
    }

    /** Those to come, the next first. */
    List<MeetingLine> convened() {
        return meetings(MeetingState.CONVENED, Page.LARGEST).items().stream()
                .sorted(Comparator.comparing(MeetingLine::heldOn))
                .limit(LINES)
                .toList();
    }

    Page<MeetingLine> unadopted() {
        return meetings(MeetingState.CLOSED, LINES);
    }

    Page<ReportDue> reports() {
        return page(new FindReportsDue(1, LINES, null));
    }

    Page<FollowUp> followUps() {
        return page(new FindFollowUps(null, FollowUpState.OPEN, 1, LINES, null));
    }

    Page<Irregularity> irregularities() {
        return page(new FindIrregularities(null, null, null, 1, LINES, null));
    }

    Page<DisclosureLine> reviews() {
        var until = LocalDate.now(HERE).plusDays(DAYS_AHEAD);
        return page(new FindReviews(until, null, 1, LINES, null));
    }

    /** How many records are to be looked at within the same time, and why. */
    List<DueCount> records() {
        var until = LocalDate.now(HERE).plusDays(DAYS_AHEAD);
        return List.of(Due.values()).stream()
                .map(due -> new DueCount(
                        due,
                        until,
                        page(new FindDue(due, null, until, null, 1, 1, null)).total()))
                .toList();
    }

    /**
     * A list of the records office, by how long it is.
     *
     * @param until the last day that it looks at
     */
    public record DueCount(Due due, LocalDate until, long count) {}

    private Page<MeetingLine> meetings(MeetingState state, int lines) {
        return page(new FindMeetings(null, null, null, state, 1, lines, null));
    }

    @SuppressWarnings("unchecked") // a class cannot say of what it is a page
    private <T> Page<T> page(Question question) {
        return (Page<T>) inquiry.ask(question, Page.class);
    }
}
