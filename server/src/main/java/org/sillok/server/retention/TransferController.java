package org.sillok.server.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.retention.AcceptRecord;
import org.sillok.retention.ClassifyRecord;
import org.sillok.retention.InspectRecord;
import org.sillok.retention.OfferRecord;
import org.sillok.retention.Official;
import org.sillok.retention.ReturnRecord;
import org.sillok.retention.SendersCopy;
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

/** How a record gets its class and passes from its department to the records office. */
@RestController
@RequestMapping("/api/records/{meeting}")
final class TransferController {

    private final Today today;

    TransferController(Today today) {
        this.today = today;
    }

    @PostMapping("/classes")
    ResponseEntity<Receipt> classify(
            @PathVariable String meeting,
            @RequestBody Classification into,
            @As({Role.CLERK, Role.RECORDS}) Submission submission) {
        return submission.of(new ClassifyRecord(
                meeting,
                into.schedule(),
                into.code(),
                into.completeOn(),
                into.reason(),
                into.by(),
                today.orBefore(into.on())));
    }

    @PostMapping("/offers")
    ResponseEntity<Receipt> offer(
            @PathVariable String meeting,
            @RequestBody RecordOffer offer,
            @As({Role.CLERK, Role.STAFF}) Submission submission) {
        return submission.of(new OfferRecord(meeting, offer.papers(), offer.by(), today.orBefore(offer.on())));
    }

    @PostMapping("/inspections")
    ResponseEntity<Receipt> inspect(
            @PathVariable String meeting, @RequestBody Inspection inspection, @As(Role.RECORDS) Submission submission) {
        return submission.of(
                new InspectRecord(meeting, inspection.remarks(), inspection.by(), today.orBefore(inspection.on())));
    }

    @PostMapping("/acceptances")
    ResponseEntity<Receipt> accept(
            @PathVariable String meeting, @RequestBody Acceptance acceptance, @As(Role.RECORDS) Submission submission) {
        return submission.of(
                new AcceptRecord(meeting, acceptance.copy(), acceptance.by(), today.orBefore(acceptance.on())));
    }

    @PostMapping("/returns")
    ResponseEntity<Receipt> sendBack(
            @PathVariable String meeting, @RequestBody RecordReturn back, @As(Role.RECORDS) Submission submission) {
        return submission.of(new ReturnRecord(meeting, back.reason(), back.by(), today.orBefore(back.on())));
    }

    record Classification(
            String schedule,
            String code,
            @Nullable LocalDate completeOn,
            @Nullable String reason,
            Official by,
            @Nullable LocalDate on) {}

    record RecordOffer(int papers, Official by, @Nullable LocalDate on) {}

    record Inspection(
            List<String> remarks, Official by, @Nullable LocalDate on) {}

    record Acceptance(
            SendersCopy copy, Official by, @Nullable LocalDate on) {}

    record RecordReturn(
            String reason, Official by, @Nullable LocalDate on) {}
}
