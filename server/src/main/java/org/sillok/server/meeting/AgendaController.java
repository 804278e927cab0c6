package org.sillok.server.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.meeting.FilePaper;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemOrigin;
import org.sillok.meeting.PlaceAgendaItem;
import org.sillok.meeting.ReportAgenda;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.WithdrawAgendaItem;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is put before the meeting. */
@RestController
@RequestMapping("/api/meetings/{meeting}")
final class AgendaController {

    @PostMapping("/agenda-items")
    ResponseEntity<Receipt> place(@PathVariable String meeting, @RequestBody Item item, Submission submission) {
        return submission.of(item.order(meeting));
    }

    @PostMapping("/agenda-items/{item}/withdrawal")
    ResponseEntity<Receipt> withdraw(
            @PathVariable String meeting,
            @PathVariable int item,
            @RequestBody Withdrawal withdrawal,
            Submission submission) {
        return submission.of(withdrawal.order(meeting, item));
    }

    @PostMapping("/papers")
    ResponseEntity<Receipt> file(@PathVariable String meeting, @RequestBody Paper paper, Submission submission) {
        return submission.of(paper.order(meeting));
    }

    @PostMapping("/agenda-reports")
    ResponseEntity<Receipt> report(@PathVariable String meeting, @RequestBody Report report, Submission submission) {
        return submission.of(report.order(meeting));
    }

    record Item(
            @Nullable Integer item,
            ItemKind kind,
            String title,
            @Nullable String sponsor,
            @Nullable ItemOrigin earlier) {
        PlaceAgendaItem order(String meeting) {
            return new PlaceAgendaItem(meeting, item, kind, title, sponsor, earlier);
        }
    }

    record Withdrawal(String reason, @Nullable OffsetDateTime at) {
        WithdrawAgendaItem order(String meeting, int item) {
            return new WithdrawAgendaItem(meeting, item, reason, at);
        }
    }

    record Paper(
            String fileName, String mediaType, long size, String sha256, List<Integer> items, Openness disclosure) {
        FilePaper order(String meeting) {
            return new FilePaper(meeting, fileName, mediaType, size, sha256, items, disclosure);
        }
    }

    record Report(
            List<Integer> items,
            Speaker reporter,
            String gist,
            @Nullable OffsetDateTime at) {
        ReportAgenda order(String meeting) {
            return new ReportAgenda(meeting, items, reporter, gist, at);
        }
    }
}
