package org.sillok.server.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings convened. */
@RestController
@RequestMapping("/api/meetings")
final class ConveningController {

    @PostMapping
    ResponseEntity<Receipt> convene(@RequestBody Meeting meeting, Submission submission) {
        return submission.founding(meeting.order(submission.id(meeting.id)));
    }

    /** @param id what addresses will bear; one is made where none is given */
    record Meeting(
            @Nullable String id,
            String committee,
            @Nullable MeetingNumber number,
            MeetingKind kind,
            Basis basis,
            @Nullable String titleAsPrinted,
            OffsetDateTime plannedStart,
            @Nullable OffsetDateTime plannedEnd,
            String place,
            @Nullable LocalDate noticeOn,
            @Nullable String urgency) {

        ConveneMeeting order(String meeting) {
            return new ConveneMeeting(
                    meeting,
                    committee,
                    number,
                    kind,
                    basis,
                    titleAsPrinted,
                    plannedStart,
                    plannedEnd,
                    place,
                    noticeOn,
                    urgency);
        }
    }
}
