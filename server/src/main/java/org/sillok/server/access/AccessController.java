package org.sillok.server.access;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Page;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log of accesses over HTTP; whoever reads it stands in it. */
@RestController
final class AccessController {

    private final Accesses accesses;

    AccessController(Accesses accesses) {
        this.accesses = accesses;
    }

    /** The latest first. */
    @GetMapping("/api/audit/accesses")
    Page<Access> accesses(
            @RequestParam @Nullable String account,
            @RequestParam @Nullable String meeting,
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable AccessOutcome outcome,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable OffsetDateTime since,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable OffsetDateTime until,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size) {
        Inquiry.requirePage(page, size);
        Inquiry.requireText("account", account);
        Inquiry.requireText("meeting", meeting);
        Inquiry.requireText("committee", committee);
        var from = since == null ? null : since.toInstant();
        var to = until == null ? null : until.toInstant();
        return accesses.find(new AccessSearch(account, meeting, committee, outcome, from, to), page, size);
    }
}
