package org.sillok.server.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.AssignFollowUp;
import org.sillok.meeting.CompleteFollowUp;
import org.sillok.meeting.DismissFollowUp;
import org.sillok.meeting.FollowUpKind;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is to be done after the meeting, and what became of it. */
@RestController
@RequestMapping("/api/meetings/{meeting}")
final class FollowUpController {

    @PostMapping("/follow-ups")
    ResponseEntity<Receipt> assign(
            @PathVariable String meeting, @RequestBody FollowUp followUp, Submission submission) {
        return submission.of(followUp.order(meeting));
    }

    @PostMapping("/follow-ups/{followUp}/completion")
    ResponseEntity<Receipt> complete(
            @PathVariable String meeting,
            @PathVariable int followUp,
            @RequestBody Completion completion,
            Submission submission) {
        return submission.of(completion.order(meeting, followUp));
    }

    @PostMapping("/follow-ups/{followUp}/dismissal")
    ResponseEntity<Receipt> dismiss(
            @PathVariable String meeting,
            @PathVariable int followUp,
            @RequestBody Dismissal dismissal,
            Submission submission) {
        return submission.of(dismissal.order(meeting, followUp));
    }

    record FollowUp(
            FollowUpKind kind,
            String text,
            @Nullable String who,
            @Nullable String due,
            @Nullable LocalDate dueOn,
            List<Integer> opinions,
            @Nullable OffsetDateTime at) {
        AssignFollowUp order(String meeting) {
            return new AssignFollowUp(meeting, kind, text, who, due, dueOn, opinions, at);
        }
    }

    record Completion(String result, @Nullable OffsetDateTime at) {
        CompleteFollowUp order(String meeting, int followUp) {
            return new CompleteFollowUp(meeting, followUp, result, at);
        }
    }

    record Dismissal(String reason, @Nullable OffsetDateTime at) {
        DismissFollowUp order(String meeting, int followUp) {
            return new DismissFollowUp(meeting, followUp, reason, at);
        }
    }
}
