package org.sillok.server.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Page;
import org.sillok.retention.DisposalLine;
import org.sillok.retention.DisposalSheet;
import org.sillok.retention.DisposeOfRecord;
import org.sillok.retention.FindDisposals;
import org.sillok.retention.Official;
import org.sillok.retention.ReadDisposal;
import org.sillok.server.desk.As;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.settings.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How a record is disposed of, and what is told of it from then on. */
@RestController
final class DisposalController {

    private final Inquiry inquiry;
    private final Today today;
    private final Shredder shredder;

    DisposalController(Inquiry inquiry, Today today, Shredder shredder) {
        this.inquiry = inquiry;
        this.today = today;
        this.shredder = shredder;
    }

    /** Is answered once the content is gone, or by the report on it once it is. */
    @PostMapping("/api/records/{meeting}/disposals")
    ResponseEntity<Receipt> dispose(
            @PathVariable String meeting, @RequestBody Disposing disposing, @As(Role.RECORDS) Submission submission) {
        var receipt = submission.of(
                new DisposeOfRecord(meeting, disposing.manner(), disposing.by(), today.orBefore(disposing.on())));
        shredder.run();
        return receipt;
    }

    @GetMapping("/api/records/{meeting}/disposal")
    ResponseEntity<DisposalSheet> read(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        var position = inquiry.position(asOf, waitFor);
        return Inquiry.answered(position).body(inquiry.ask(new ReadDisposal(meeting, position), DisposalSheet.class));
    }

    @GetMapping("/api/disposals")
    ResponseEntity<Page<DisposalLine>> find(
            @RequestParam @Nullable String committee,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        Inquiry.requireText("committee", committee);
        return inquiry.page(at -> new FindDisposals(committee, page, size, at), asOf, waitFor);
    }

    record Disposing(
            @Nullable String manner, Official by, @Nullable LocalDate on) {}
}
