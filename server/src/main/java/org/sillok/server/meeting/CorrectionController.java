package org.sillok.server.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.CorrectAgendaItem;
import org.sillok.meeting.CorrectAttendance;
import org.sillok.meeting.CorrectOpinion;
import org.sillok.meeting.CorrectVote;
import org.sillok.meeting.MeetingCommand;
import org.sillok.meeting.Nature;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.Tally;
import org.sillok.record.Given;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was recorded wrongly, and how it should read; what stood there before stays in the record. */
@RestController
@RequestMapping("/api/meetings/{meeting}")
final class CorrectionController {

    @PostMapping("/corrections")
    ResponseEntity<Receipt> correct(
            @PathVariable String meeting, @RequestBody Correction correction, Submission submission) {
        return submission.of(correction.order(meeting));
    }

    enum What {
        OPINION,
        ATTENDANCE,
        AGENDA_ITEM,
        VOTE
    }

    /**
     * @param opinion with {@code OPINION} only, as is {@code text}
     * @param seat with {@code ATTENDANCE} only, as is {@code attendance}
     * @param item with {@code AGENDA_ITEM} only, as are {@code title} and {@code sponsor}
     * @param question with {@code VOTE} only, as are {@code tally} and {@code roll}
     * @param nature with {@code OPINION} and {@code AGENDA_ITEM} only
     */
    record Correction(
            What what,
            @Nullable Integer opinion,
            @Nullable String text,
            @Nullable String seat,
            @Nullable Attendance attendance,
            @Nullable Integer item,
            @Nullable String title,
            @Nullable String sponsor,
            @Nullable Integer question,
            @Nullable Tally tally,
            @Nullable List<RollEntry> roll,
            @Nullable Nature nature,
            String reason,
            String by) {

        MeetingCommand order(String meeting) {
            Given.present("what", what);
            belongs("opinion", opinion, What.OPINION);
            belongs("text", text, What.OPINION);
            belongs("seat", seat, What.ATTENDANCE);
            belongs("attendance", attendance, What.ATTENDANCE);
            belongs("item", item, What.AGENDA_ITEM);
            belongs("title", title, What.AGENDA_ITEM);
            belongs("sponsor", sponsor, What.AGENDA_ITEM);
            belongs("question", question, What.VOTE);
            belongs("tally", tally, What.VOTE);
            belongs("roll", roll, What.VOTE);
            Given.agrees(
                    "nature",
                    nature == null || what == What.OPINION || what == What.AGENDA_ITEM,
                    "with OPINION or AGENDA_ITEM only");
            return switch (what) {
                case OPINION -> opinion(meeting);
                case ATTENDANCE -> attendance(meeting);
                case AGENDA_ITEM -> item(meeting);
                case VOTE -> vote(meeting);
            };
        }

        private void belongs(String field, @Nullable Object value, What only) {
            Given.agrees(field, value == null || what == only, "with " + only + " only");
        }

        private CorrectOpinion opinion(String meeting) {
            return new CorrectOpinion(
                    meeting,
                    Given.present("opinion", opinion),
                    Given.present("text", text),
                    Given.present("nature", nature),
                    reason,
                    by);
        }

        private CorrectAttendance attendance(String meeting) {
            return new CorrectAttendance(
                    meeting, Given.present("seat", seat), Given.present("attendance", attendance), reason, by);
        }

        private CorrectAgendaItem item(String meeting) {
            return new CorrectAgendaItem(
                    meeting,
                    Given.present("item", item),
                    Given.present("title", title),
                    sponsor,
                    Given.present("nature", nature),
                    reason,
                    by);
        }

        private CorrectVote vote(String meeting) {
            var stated = roll == null ? List.<RollEntry>of() : roll;
            return new CorrectVote(meeting, Given.present("question", question), tally, stated, reason, by);
        }
    }
}
