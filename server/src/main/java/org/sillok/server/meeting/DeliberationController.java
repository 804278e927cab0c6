package org.sillok.server.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.Choice;
import org.sillok.meeting.ConcludeAdvice;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.PutQuestion;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.StateOpinion;
import org.sillok.meeting.TakeVote;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteMethod;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said, asked and advised. */
@RestController
@RequestMapping("/api/meetings/{meeting}")
final class DeliberationController {

    @PostMapping("/opinions")
    ResponseEntity<Receipt> state(@PathVariable String meeting, @RequestBody Opinion opinion, Submission submission) {
        return submission.of(opinion.order(meeting));
    }

    @PostMapping("/questions")
    ResponseEntity<Receipt> put(@PathVariable String meeting, @RequestBody Question question, Submission submission) {
        return submission.of(question.order(meeting));
    }

    @PostMapping("/votes")
    ResponseEntity<Receipt> vote(@PathVariable String meeting, @RequestBody Vote vote, Submission submission) {
        return submission.of(vote.order(meeting));
    }

    @PostMapping("/advice")
    ResponseEntity<Receipt> advise(@PathVariable String meeting, @RequestBody Advice advice, Submission submission) {
        return submission.of(advice.order(meeting));
    }

    record Opinion(
            Speaker speaker,
            String text,
            List<Integer> items,
            OpinionKind kind,
            @Nullable OffsetDateTime at) {
        StateOpinion order(String meeting) {
            return new StateOpinion(meeting, speaker, text, items, kind, at);
        }
    }

    record Question(
            List<Integer> items, String motion, @Nullable OffsetDateTime at) {
        PutQuestion order(String meeting) {
            return new PutQuestion(meeting, items, motion, at);
        }
    }

    record Vote(
            int question,
            VoteMethod method,
            @Nullable Tally tally,
            List<RollEntry> roll,
            @Nullable Choice casting,
            @Nullable OffsetDateTime at) {
        TakeVote order(String meeting) {
            return new TakeVote(meeting, question, method, tally, roll, casting, at);
        }
    }

    record Advice(
            int item, List<AdvicePoint> points, @Nullable OffsetDateTime at) {
        ConcludeAdvice order(String meeting) {
            return new ConcludeAdvice(meeting, item, points, at);
        }
    }
}
