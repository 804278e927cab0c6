package org.sillok.server.retention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;
import org.sillok.record.Unknown;
import org.sillok.report.Retention;
import org.sillok.retention.FindSchedules;
import org.sillok.retention.ReadSchedule;
import org.sillok.retention.ScheduleSheet;
import org.sillok.retention.Schedules;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Records schedules as pages: which there are, and the classes of one with the forms that adopt and retire them. */
@Controller
final class SchedulePages {

    private final Inquiry inquiry;
    private final Today today;

    SchedulePages(Inquiry inquiry, Today today) {
        this.inquiry = inquiry;
        this.today = today;
    }

    /** @param schedule one that somebody wants to see, or to begin */
    @GetMapping("/schedules")
    String schedules(@RequestParam @Nullable String schedule, Model model) {
        if (schedule != null && !schedule.isBlank()) {
            return "redirect:/schedules/" + UriUtils.encodePathSegment(Given.id("schedule", schedule.strip()), UTF_8);
        }
        var position = inquiry.position(null, null);
        model.addAttribute(
                "schedules",
                inquiry.ask(new FindSchedules(position), Schedules.class).schedules());
        return "retention/schedules";
    }

    @GetMapping("/schedules/{schedule}")
    String schedule(@PathVariable String schedule, @RequestParam @Nullable String asOf, Model model) {
        Given.id("schedule", schedule);
        model.addAttribute("sheet", sheet(schedule, inquiry.position(asOf, null)));
        model.addAttribute("asOf", asOf);
        model.addAttribute("today", today.orBefore(null));
        model.addAttribute("periods", List.of(Retention.values()));
        return "retention/schedule";
    }

    /** One without classes where there is none yet: its first class begins it. */
    private ScheduleSheet sheet(String schedule, long position) {
        try {
            return inquiry.ask(new ReadSchedule(schedule, position), ScheduleSheet.class);
        } catch (Unknown none) {
            return new ScheduleSheet(schedule, List.of());
        }
    }
}
