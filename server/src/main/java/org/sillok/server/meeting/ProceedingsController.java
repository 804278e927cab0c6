package org.sillok.server.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.CloseMeeting;
import org.sillok.meeting.EnterStage;
import org.sillok.meeting.FailForQuorum;
import org.sillok.meeting.OpenMeeting;
import org.sillok.meeting.PassTheChair;
import org.sillok.meeting.RecessMeeting;
import org.sillok.meeting.ResumeMeeting;
import org.sillok.meeting.Stage;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The course of the meeting from its opening to its close. */
@RestController
@RequestMapping("/api/meetings/{meeting}")
final class ProceedingsController {

    @PostMapping("/opening")
    ResponseEntity<Receipt> open(@PathVariable String meeting, @RequestBody Opening opening, Submission submission) {
        return submission.of(opening.order(meeting));
    }

    @PostMapping("/failure")
    ResponseEntity<Receipt> fail(@PathVariable String meeting, @RequestBody Failure failure, Submission submission) {
        return submission.of(failure.order(meeting));
    }

    @PostMapping("/presiding")
    ResponseEntity<Receipt> passTheChair(
            @PathVariable String meeting, @RequestBody Chair chair, Submission submission) {
        return submission.of(chair.order(meeting));
    }

    @PostMapping("/stages")
    ResponseEntity<Receipt> enter(@PathVariable String meeting, @RequestBody Entry entry, Submission submission) {
        return submission.of(entry.order(meeting));
    }

    @PostMapping("/recesses")
    ResponseEntity<Receipt> recess(@PathVariable String meeting, @RequestBody Recess recess, Submission submission) {
        return submission.of(recess.order(meeting));
    }

    @PostMapping("/resumptions")
    ResponseEntity<Receipt> resume(
            @PathVariable String meeting, @RequestBody Resumption resumption, Submission submission) {
        return submission.of(resumption.order(meeting));
    }

    @PostMapping("/closing")
    ResponseEntity<Receipt> close(@PathVariable String meeting, @RequestBody Closing closing, Submission submission) {
        return submission.of(closing.order(meeting));
    }

    record Opening(String presidingSeat, @Nullable OffsetDateTime at) {
        OpenMeeting order(String meeting) {
            return new OpenMeeting(meeting, presidingSeat, at);
        }
    }

    record Failure(@Nullable OffsetDateTime at) {
        FailForQuorum order(String meeting) {
            return new FailForQuorum(meeting, at);
        }
    }

    record Chair(String seat, @Nullable OffsetDateTime at) {
        PassTheChair order(String meeting) {
            return new PassTheChair(meeting, seat, at);
        }
    }

    record Entry(
            Stage stage,
            @Nullable String label,
            @Nullable String lead,
            @Nullable OffsetDateTime at) {
        EnterStage order(String meeting) {
            return new EnterStage(meeting, stage, label, lead, at);
        }
    }

    record Recess(@Nullable OffsetDateTime at) {
        RecessMeeting order(String meeting) {
            return new RecessMeeting(meeting, at);
        }
    }

    record Resumption(@Nullable OffsetDateTime at) {
        ResumeMeeting order(String meeting) {
            return new ResumeMeeting(meeting, at);
        }
    }

    record Closing(@Nullable OffsetDateTime at) {
        CloseMeeting order(String meeting) {
            return new CloseMeeting(meeting, at);
        }
    }
}
