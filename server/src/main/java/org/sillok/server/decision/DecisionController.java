package org.sillok.server.decision;

import org.jspecify.annotations.Nullable;
import org.sillok.decision.Decision;
import org.sillok.decision.FindFollowUps;
import org.sillok.decision.FollowUp;
import org.sillok.decision.FollowUpState;
import org.sillok.decision.Outcome;
import org.sillok.decision.SearchDecisions;
import org.sillok.meeting.ItemKind;
import org.sillok.minutes.SearchSpeeches;
import org.sillok.minutes.SpeechHit;
import org.sillok.record.Page;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was decided, said and promised, over all meetings. */
@RestController
@RequestMapping("/api")
final class DecisionController {

    private final Inquiry inquiry;

    DecisionController(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @GetMapping("/decisions")
    ResponseEntity<Page<Decision>> decisions(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable ItemKind kind,
            @RequestParam @Nullable Outcome outcome,
            @RequestParam @Nullable String sponsor,
            @RequestParam @Nullable Boolean irregular,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        Inquiry.requireText("q", q);
        return inquiry.page(
                at -> new SearchDecisions(q, committee, year, kind, outcome, sponsor, irregular, page, size, at),
                asOf,
                waitFor);
    }

    @GetMapping("/speeches")
    ResponseEntity<Page<SpeechHit>> speeches(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        Inquiry.requireText("q", q);
        return inquiry.page(at -> new SearchSpeeches(q, committee, year, page, size, at), asOf, waitFor);
    }

    @GetMapping("/follow-ups")
    ResponseEntity<Page<FollowUp>> followUps(
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable FollowUpState state,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        return inquiry.page(at -> new FindFollowUps(committee, state, page, size, at), asOf, waitFor);
    }
}
