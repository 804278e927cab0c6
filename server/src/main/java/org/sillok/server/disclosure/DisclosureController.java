package org.sillok.server.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.DisclosureLine;
import org.sillok.disclosure.DisclosureSheet;
import org.sillok.disclosure.FindReviews;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.Part;
import org.sillok.disclosure.ReadDisclosure;
import org.sillok.meeting.Basis;
import org.sillok.publication.RecordedEdition;
import org.sillok.query.publication.Press;
import org.sillok.record.Page;
import org.sillok.server.desk.As;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.settings.Role;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What of a meeting is open, decision by decision, and what is to be looked at again. */
@RestController
@RequestMapping("/api")
final class DisclosureController {

    private final Inquiry inquiry;
    private final Press press;

    DisclosureController(Inquiry inquiry, Press press) {
        this.inquiry = inquiry;
        this.press = press;
    }

    @PostMapping("/meetings/{meeting}/disclosure-decisions")
    ResponseEntity<Receipt> decide(
            @PathVariable String meeting,
            @RequestBody DisclosureDecision decision,
            @As({Role.CLERK, Role.RECORDS}) Submission submission) {
        return submission.of(decision.order(meeting));
    }

    @GetMapping("/meetings/{meeting}/disclosure")
    ResponseEntity<DisclosureSheet> read(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        return inquiry.answer(at -> new ReadDisclosure(meeting, at), DisclosureSheet.class, asOf, waitFor);
    }

    @GetMapping("/meetings/{meeting}/editions")
    Editions editions(@PathVariable String meeting) {
        return new Editions(meeting, press.editions(meeting));
    }

    @GetMapping("/disclosure/reviews")
    ResponseEntity<Page<DisclosureLine>> reviews(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam @Nullable String committee,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        return inquiry.page(at -> new FindReviews(until, committee, page, size, at), asOf, waitFor);
    }

    /** All editions of a meeting that were ever public. */
    record Editions(String meetingId, List<RecordedEdition> editions) {}

    /** What is decided; without a basis it is decided now. */
    record DisclosureDecision(
            Part part,
            Openness level,
            List<Ground> grounds,
            @Nullable String reason,
            @Nullable String decider,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate reviewBy,
            @Nullable String endCondition,
            @Nullable LocalDate endsOn,
            @Nullable Basis basis) {
        DecideDisclosure order(String meeting) {
            return new DecideDisclosure(
                    meeting,
                    part,
                    level,
                    grounds,
                    reason,
                    decider,
                    decidedOn,
                    reviewBy,
                    endCondition,
                    endsOn,
                    basis == null ? Basis.LIVE : basis);
        }
    }
}
