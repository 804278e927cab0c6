package org.sillok.server.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.report.Retention;
import org.sillok.retention.BoardResolution;
import org.sillok.retention.DecideDisposition;
import org.sillok.retention.Disposition;
import org.sillok.retention.FreezeRecord;
import org.sillok.retention.Official;
import org.sillok.retention.ResolveAppraisal;
import org.sillok.retention.ReviewAppraisal;
import org.sillok.retention.StateCreatorsOpinion;
import org.sillok.retention.UnfreezeRecord;
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

/** How a record is frozen, appraised, and decided on. */
@RestController
@RequestMapping("/api/records/{meeting}")
final class AppraisalController {

    private final Today today;

    AppraisalController(Today today) {
        this.today = today;
    }

    @PostMapping("/freezes")
    ResponseEntity<Receipt> freeze(
            @PathVariable String meeting, @RequestBody Freezing freezing, @As(Role.RECORDS) Submission submission) {
        return submission.of(new FreezeRecord(
                meeting, freezing.reason(), freezing.authority(), freezing.by(), today.orBefore(freezing.on())));
    }

    @PostMapping("/liftings")
    ResponseEntity<Receipt> lift(
            @PathVariable String meeting, @RequestBody Lifting lifting, @As(Role.RECORDS) Submission submission) {
        return submission.of(new UnfreezeRecord(
                meeting,
                lifting.freeze(),
                lifting.reason(),
                lifting.authority(),
                lifting.by(),
                today.orBefore(lifting.on())));
    }

    @PostMapping("/opinions")
    ResponseEntity<Receipt> state(
            @PathVariable String meeting,
            @RequestBody CreatorsOpinion opinion,
            @As({Role.CLERK, Role.STAFF}) Submission submission) {
        return submission.of(new StateCreatorsOpinion(
                meeting, opinion.proposes(), opinion.reason(), opinion.by(), today.orBefore(opinion.on())));
    }

    @PostMapping("/reviews")
    ResponseEntity<Receipt> review(
            @PathVariable String meeting,
            @RequestBody ArchivistsReview review,
            @As(Role.RECORDS) Submission submission) {
        return submission.of(new ReviewAppraisal(
                meeting, review.proposes(), review.reason(), review.by(), today.orBefore(review.on())));
    }

    @PostMapping("/resolutions")
    ResponseEntity<Receipt> resolve(
            @PathVariable String meeting,
            @RequestBody BoardsResolution board,
            @As(Role.RECORDS) Submission submission) {
        return submission.of(new ResolveAppraisal(
                meeting, board.resolved(), board.resolution(), board.by(), today.orBefore(board.on())));
    }

    @PostMapping("/dispositions")
    ResponseEntity<Receipt> decide(
            @PathVariable String meeting,
            @RequestBody DispositionDecision decision,
            @As(Role.RECORDS) Submission submission) {
        return submission.of(new DecideDisposition(
                meeting,
                decision.disposition(),
                decision.extendedTo(),
                decision.againOn(),
                decision.by(),
                today.orBefore(decision.on())));
    }

    record Freezing(
            String reason,
            String authority,
            Official by,
            @Nullable LocalDate on) {}

    record Lifting(
            int freeze,
            String reason,
            String authority,
            Official by,
            @Nullable LocalDate on) {}

    record CreatorsOpinion(
            Disposition proposes,
            String reason,
            Official by,
            @Nullable LocalDate on) {}

    record ArchivistsReview(
            Disposition proposes,
            String reason,
            Official by,
            @Nullable LocalDate on) {}

    record BoardsResolution(
            Disposition resolved,
            BoardResolution resolution,
            Official by,
            @Nullable LocalDate on) {}

    record DispositionDecision(
            Disposition disposition,
            @Nullable Retention extendedTo,
            @Nullable LocalDate againOn,
            Official by,
            @Nullable LocalDate on) {}
}
