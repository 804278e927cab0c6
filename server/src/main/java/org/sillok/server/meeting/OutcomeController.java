package org.sillok.server.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Outcome;
import org.sillok.meeting.DeferItem;
import org.sillok.meeting.MeetingCommand;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.Passage;
import org.sillok.meeting.ReferItem;
import org.sillok.meeting.Referral;
import org.sillok.meeting.RejectResolution;
import org.sillok.record.Given;
import org.sillok.record.Invalid;
import org.sillok.record.Invalid.Fault;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of an item: all outcomes of deliberation are posted to one noun. */
@RestController
@RequestMapping("/api/meetings/{meeting}")
final class OutcomeController {

    @PostMapping("/resolutions")
    ResponseEntity<Receipt> resolve(
            @PathVariable String meeting, @RequestBody Resolution resolution, Submission submission) {
        return submission.of(resolution.order(meeting));
    }

    /**
     * @param amendment with {@code PASSED_AMENDED} only
     * @param conditions with {@code PASSED_CONDITIONALLY} only
     * @param reason with the outcomes that did not pass
     */
    record Resolution(
            int item,
            @Nullable Integer question,
            Outcome outcome,
            @Nullable String amendment,
            @Nullable List<String> conditions,
            @Nullable String reason,
            @Nullable OffsetDateTime at) {

        MeetingCommand order(String meeting) {
            Given.present("outcome", outcome);
            Given.agrees("amendment", amendment == null || passes(), "with PASSED_AMENDED only");
            Given.agrees("conditions", conditions == null || passes(), "with PASSED_CONDITIONALLY only");
            Given.agrees("reason", reason == null || !passes(), "with an outcome that did not pass");
            return switch (outcome) {
                case PASSED_AS_PROPOSED -> passed(meeting, Passage.AS_PROPOSED);
                case PASSED_AMENDED -> passed(meeting, Passage.AMENDED);
                case PASSED_CONDITIONALLY -> passed(meeting, Passage.CONDITIONAL);
                case REJECTED -> new RejectResolution(meeting, item, question, reason, at);
                case DEFERRED -> new DeferItem(meeting, item, question, reason, at);
                case REFERRED_TO_SUBCOMMITTEE -> referred(meeting, Referral.SUBCOMMITTEE);
                case REFERRED_FOR_RECONSIDERATION -> referred(meeting, Referral.RECONSIDERATION);
                case ADVISED -> throw new Invalid("outcome", Fault.CONTRADICTORY, "advice is posted to /advice");
            };
        }

        private boolean passes() {
            return outcome == Outcome.PASSED_AS_PROPOSED
                    || outcome == Outcome.PASSED_AMENDED
                    || outcome == Outcome.PASSED_CONDITIONALLY;
        }

        private ReferItem referred(String meeting, Referral to) {
            return new ReferItem(meeting, item, question, to, reason, at);
        }

        private PassResolution passed(String meeting, Passage passage) {
            var stated = conditions == null ? List.<String>of() : conditions;
            return new PassResolution(meeting, item, question, passage, amendment, stated, at);
        }
    }
}
