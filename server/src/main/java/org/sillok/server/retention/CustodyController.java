package org.sillok.server.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Page;
import org.sillok.retention.CustodyLine;
import org.sillok.retention.CustodySheet;
import org.sillok.retention.Due;
import org.sillok.retention.FindDue;
import org.sillok.retention.ReadCustody;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How records are kept, and which of them something is to be done with. */
@RestController
@RequestMapping("/api/records")
final class CustodyController {

    private final Inquiry inquiry;

    CustodyController(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @GetMapping("/{meeting}")
    ResponseEntity<CustodySheet> read(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        var position = inquiry.position(asOf, waitFor);
        var sheet = inquiry.ask(new ReadCustody(meeting, position), CustodySheet.class);
        var answer = Inquiry.answered(position);
        if (sheet.version() != null) {
            answer.eTag("\"" + sheet.version() + "\"");
        }
        return answer.body(sheet);
    }

    /** @param since the first day on which it falls due; without it all that fell due before stands there too */
    @GetMapping
    ResponseEntity<Page<CustodyLine>> due(
            @RequestParam Due due,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam @Nullable String committee,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        Inquiry.requireText("committee", committee);
        return inquiry.page(at -> new FindDue(due, since, until, committee, page, size, at), asOf, waitFor);
    }
}
