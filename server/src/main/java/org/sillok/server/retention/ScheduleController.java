package org.sillok.server.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.retention.AdoptClass;
import org.sillok.retention.FindSchedules;
import org.sillok.retention.ReadSchedule;
import org.sillok.retention.RetireClass;
import org.sillok.retention.ScheduleSheet;
import org.sillok.retention.ScheduledClass;
import org.sillok.retention.Schedules;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The classes of records schedules. */
@RestController
@RequestMapping("/api/schedules")
final class ScheduleController {

    private final Inquiry inquiry;

    ScheduleController(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @PostMapping("/{schedule}/classes")
    ResponseEntity<Receipt> adopt(
            @PathVariable String schedule,
            @RequestBody ScheduledClass adopted,
            @As(Role.RECORDS) Submission submission) {
        return submission.of(new AdoptClass(schedule, adopted));
    }

    @PostMapping("/{schedule}/retirements")
    ResponseEntity<Receipt> retire(
            @PathVariable String schedule,
            @RequestBody ClassRetirement retirement,
            @As(Role.RECORDS) Submission submission) {
        return submission.of(new RetireClass(schedule, retirement.code(), retirement.from(), retirement.reason()));
    }

    @GetMapping
    ResponseEntity<Schedules> find(@RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        return inquiry.answer(FindSchedules::new, Schedules.class, asOf, waitFor);
    }

    @GetMapping("/{schedule}")
    ResponseEntity<ScheduleSheet> read(
            @PathVariable String schedule,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        return inquiry.answer(at -> new ReadSchedule(schedule, at), ScheduleSheet.class, asOf, waitFor);
    }

    record ClassRetirement(String code, LocalDate from, String reason) {}
}
