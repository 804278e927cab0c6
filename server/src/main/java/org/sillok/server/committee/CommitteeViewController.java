package org.sillok.server.committee;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sillok.roster.CommitteeSheet;
import org.sillok.roster.Committees;
import org.sillok.roster.FindCommittees;
import org.sillok.roster.ReadCommittee;
import org.sillok.roster.ReadRoster;
import org.sillok.roster.Roster;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is known of committees, now or at any moment before. */
@RestController
@RequestMapping("/api/committees")
final class CommitteeViewController {

    private static final ZoneId HERE = ZoneId.of("Asia/Seoul");

    private final Inquiry inquiry;

    CommitteeViewController(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @GetMapping
    ResponseEntity<Committees> find(@RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        return inquiry.answer(FindCommittees::new, Committees.class, asOf, waitFor);
    }

    @GetMapping("/{committee}")
    ResponseEntity<CommitteeSheet> read(
            @PathVariable String committee,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        var position = inquiry.position(asOf, waitFor);
        var sheet = inquiry.ask(new ReadCommittee(committee, position), CommitteeSheet.class);
        return Inquiry.answered(position).eTag("\"" + sheet.version() + "\"").body(sheet);
    }

    /** Who sits in the committee on a day, which is today where none is given. */
    @GetMapping("/{committee}/roster")
    ResponseEntity<Roster> roster(
            @PathVariable String committee,
            @RequestParam @Nullable LocalDate on,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        var day = on == null ? LocalDate.now(HERE) : on;
        return inquiry.answer(at -> new ReadRoster(committee, day, at), Roster.class, asOf, waitFor);
    }
}
