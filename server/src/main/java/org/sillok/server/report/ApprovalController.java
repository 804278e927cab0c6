package org.sillok.server.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.report.ApproveReport;
import org.sillok.report.Capacity;
import org.sillok.report.CooperateOnReport;
import org.sillok.report.Registration;
import org.sillok.report.ReturnReport;
import org.sillok.report.ReviewReport;
import org.sillok.report.Signatory;
import org.sillok.report.Signature;
import org.sillok.report.SkipReview;
import org.sillok.server.desk.As;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.sillok.server.settings.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What those in the approval line do on the report of a meeting. */
@RestController
@RequestMapping("/api/meetings/{meeting}/report")
final class ApprovalController {

    private final Seen seen;

    ApprovalController(Seen seen) {
        this.seen = seen;
    }

    @PostMapping("/review")
    ResponseEntity<Receipt> review(
            @PathVariable String meeting, @RequestBody Review review, @As(Role.STAFF) Submission submission) {
        return submission.of(new ReviewReport(meeting, review.reviewer(), review.signature()));
    }

    @PostMapping("/skipped-review")
    ResponseEntity<Receipt> skip(
            @PathVariable String meeting, @RequestBody Skip skip, @As(Role.STAFF) Submission submission) {
        return submission.of(new SkipReview(meeting, skip.reviewer(), skip.reason()));
    }

    @PostMapping("/cooperation")
    ResponseEntity<Receipt> cooperate(
            @PathVariable String meeting, @RequestBody Cooperation cooperation, @As(Role.STAFF) Submission submission) {
        return submission.of(new CooperateOnReport(meeting, cooperation.cooperator(), cooperation.signature()));
    }

    @PostMapping("/approval")
    ResponseEntity<Receipt> approve(
            @PathVariable String meeting, @RequestBody Approval approval, @As(Role.STAFF) Submission submission) {
        var approved = seen.keep(meeting, approval.content());
        return submission.of(new ApproveReport(
                meeting,
                approved.draft(),
                approval.approver(),
                approval.capacity(),
                approval.ground(),
                approval.signature(),
                approved.content(),
                approval.registration()));
    }

    @PostMapping("/return")
    ResponseEntity<Receipt> giveBack(
            @PathVariable String meeting, @RequestBody Return back, @As(Role.STAFF) Submission submission) {
        return submission.of(new ReturnReport(meeting, back.by(), back.reason(), back.on()));
    }

    record Review(int reviewer, Signature signature) {}

    record Skip(int reviewer, String reason) {}

    record Cooperation(int cooperator, Signature signature) {}

    /** @param content the digest that the page came with, as {@code Sillok-Content} */
    record Approval(
            Signatory approver,
            Capacity capacity,
            @Nullable String ground,
            Signature signature,
            @Nullable String content,
            @Nullable Registration registration) {}

    record Return(Signatory by, String reason, @Nullable LocalDate on) {}
}
