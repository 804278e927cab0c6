package org.sillok.server.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sillok.minutes.Calendar;
import org.sillok.minutes.ReadCalendar;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.list.Asked;
import org.sillok.server.page.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The meetings of the last year and all to come, for a calendar that asks for them again and again. */
@Controller
final class CalendarController {

    private static final ZoneId HERE = ZoneId.of("Asia/Seoul");
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Inquiry inquiry;
    private final Words words;

    CalendarController(Inquiry inquiry, Words words) {
        this.inquiry = inquiry;
        this.words = words;
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<String> calendar(HttpServletRequest request) {
        var asked = Asked.of(request, "/calendar.ics", List.of("committee"));
        var at = inquiry.position(asked.asOf(), null);
        var from = LocalDate.now(HERE).minusYears(1);
        var calendar = inquiry.ask(new ReadCalendar(asked.text("committee"), from, at), Calendar.class);
        var site = ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
        return Inquiry.answered(at)
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"meetings.ics\"")
                .body(new ICalendar(words, site).of(calendar));
    }
}
