package org.sillok.server.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.ReportDocument;
import org.sillok.committee.Allowance.Purpose;
import org.sillok.ledger.Digest;
import org.sillok.minutes.FindMeetings;
import org.sillok.minutes.MeetingLine;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.ReadMeeting;
import org.sillok.record.Page;
import org.sillok.record.Unknown;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.ExpenseSheet.Paid;
import org.sillok.report.ReadReport;
import org.sillok.report.ReportSheet;
import org.sillok.report.ReportState;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report on a meeting as a page: how it stands, and the forms by which it goes on from there. */
@Controller
final class ReportPages {

    private static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    /** So many meetings before this one are looked through for a report to go by. */
    private static final int BEFORE = 10;

    private final Reports reports;
    private final Inquiry inquiry;
    private final Clock clock = Clock.system(ZONE);

    ReportPages(Reports reports, Inquiry inquiry) {
        this.reports = reports;
        this.inquiry = inquiry;
    }

    @GetMapping("/meetings/{meeting}/report")
    String page(@PathVariable String meeting, @RequestParam @Nullable String asOf, Model model) {
        var position = inquiry.position(asOf, null);
        var sheet = inquiry.ask(new ReadMeeting(meeting, position), MeetingSheet.class);
        model.addAttribute("meeting", sheet);
        model.addAttribute("asOf", asOf);
        model.addAttribute("position", position);
        model.addAttribute("choices", Choices.ALL);
        model.addAttribute("today", LocalDate.now(clock));
        var report = find(meeting, position).orElse(null);
        model.addAttribute("report", report);
        model.addAttribute("before", before(sheet, position));
        if (report != null) {
            model.addAttribute("claimed", claimed(report));
        }
        if (report != null && report.state() == ReportState.UNDER_WAY) {
            model.addAttribute("content", content(reports.at(meeting, position)));
        }
        return "report/report";
    }

    /** Empty where nobody has drafted it yet. */
    private Optional<ReportSheet> find(String meeting, long position) {
        try {
            return Optional.of(inquiry.ask(new ReadReport(meeting, position), ReportSheet.class));
        } catch (Unknown none) {
            return Optional.empty();
        }
    }

    /** What members are paid for, and on which occasion. */
    private static Map<Purpose, String> claimed(ReportSheet report) {
        return report.expenses().allowances().stream()
                .map(Paid::claim)
                .collect(Collectors.toMap(
                        AllowanceClaim::purpose, claim -> Objects.requireNonNullElse(claim.occasion(), "")));
    }

    /** The digest of the page that whoever approves sees. */
    private String content(ReportDocument document) {
        return Digest.sha256(reports.page(document)).toString();
    }

    /** The committee's last report before, whose line and checklist a new one begins with; null where there is none. */
    private @Nullable ReportSheet before(MeetingSheet sheet, long position) {
        var meetings =
                inquiry.ask(new FindMeetings(sheet.committeeId(), null, null, null, 1, BEFORE, position), Page.class);
        for (var line : meetings.items()) {
            var other = ((MeetingLine) line).meetingId();
            var report = other.equals(sheet.meetingId()) ? Optional.<ReportSheet>empty() : find(other, position);
            if (report.isPresent()) {
                return report.get();
            }
        }
        return null;
    }
}
