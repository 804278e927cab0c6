package org.sillok.server.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.AdmitObserver;
import org.sillok.meeting.Manner;
import org.sillok.meeting.Proxy;
import org.sillok.meeting.RecordAttendance;
import org.sillok.meeting.RecordDeparture;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.RecuseMember;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is there, who leaves, and who steps aside. */
@RestController
@RequestMapping("/api/meetings/{meeting}")
final class RollController {

    @PostMapping("/attendances")
    ResponseEntity<Receipt> attend(@PathVariable String meeting, @RequestBody Arrival arrival, Submission submission) {
        return submission.of(arrival.order(meeting));
    }

    @PostMapping("/departures")
    ResponseEntity<Receipt> leave(
            @PathVariable String meeting, @RequestBody Departure departure, Submission submission) {
        return submission.of(departure.order(meeting));
    }

    @PostMapping("/observers")
    ResponseEntity<Receipt> admit(@PathVariable String meeting, @RequestBody Observer observer, Submission submission) {
        return submission.of(observer.order(meeting));
    }

    @PostMapping("/recusals")
    ResponseEntity<Receipt> recuse(@PathVariable String meeting, @RequestBody Recusal recusal, Submission submission) {
        return submission.of(recusal.order(meeting));
    }

    record Arrival(
            String seat,
            @Nullable Proxy proxy,
            Manner manner,
            @Nullable OffsetDateTime at) {
        RecordAttendance order(String meeting) {
            return new RecordAttendance(meeting, seat, proxy, manner, at);
        }
    }

    record Departure(String seat, @Nullable OffsetDateTime at) {
        RecordDeparture order(String meeting) {
            return new RecordDeparture(meeting, seat, at);
        }
    }

    record Observer(
            @Nullable String name,
            @Nullable String affiliation,
            @Nullable String post,
            int count,
            @Nullable OffsetDateTime at) {
        AdmitObserver order(String meeting) {
            return new AdmitObserver(meeting, name, affiliation, post, count, at);
        }
    }

    record Recusal(
            String seat,
            int item,
            RecusalGround ground,
            String reason,
            @Nullable OffsetDateTime at) {
        RecuseMember order(String meeting) {
            return new RecuseMember(meeting, seat, item, ground, reason, at);
        }
    }
}
