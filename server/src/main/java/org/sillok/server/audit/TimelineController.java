package org.sillok.server.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.Difference;
import org.sillok.audit.ReadDifference;
import org.sillok.audit.ReadTimeline;
import org.sillok.audit.Timeline;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was recorded of a meeting, event by event, and what became different between two moments. */
@RestController
@RequestMapping("/api/audit")
final class TimelineController {

    private final Inquiry inquiry;
    private final TimelineTables tables;

    TimelineController(Inquiry inquiry, TimelineTables tables) {
        this.inquiry = inquiry;
        this.tables = tables;
    }

    @GetMapping("/meetings/{meeting}/timeline")
    ResponseEntity<Timeline> timeline(
            @PathVariable String meeting,
            @RequestParam @Nullable String act,
            @RequestParam @Nullable String person,
            @RequestParam @Nullable String item,
            @RequestParam @Nullable String request,
            @RequestParam @Nullable String occurredFrom,
            @RequestParam @Nullable String occurredUntil,
            @RequestParam @Nullable String recordedFrom,
            @RequestParam @Nullable String recordedUntil,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "" + TimelineQuery.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        TimelineQuery.requireSize(size);
        var filter = query(act, person, item, request)
                .and("occurredFrom", occurredFrom)
                .and("occurredUntil", occurredUntil)
                .and("recordedFrom", recordedFrom)
                .and("recordedUntil", recordedUntil)
                .filter();
        var behind = TimelineQuery.after(after);
        return inquiry.answer(at -> new ReadTimeline(meeting, filter, behind, size, at), Timeline.class, asOf, waitFor);
    }

    @GetMapping({"/meetings/{meeting}/timeline.csv", "/meetings/{meeting}/timeline.ndjson"})
    void taken(
            @PathVariable String meeting,
            @RequestParam @Nullable String act,
            @RequestParam @Nullable String person,
            @RequestParam @Nullable String item,
            @RequestParam @Nullable String request,
            @RequestParam @Nullable String occurredFrom,
            @RequestParam @Nullable String occurredUntil,
            @RequestParam @Nullable String recordedFrom,
            @RequestParam @Nullable String recordedUntil,
            @RequestParam @Nullable String asOf,
            jakarta.servlet.http.HttpServletRequest http,
            HttpServletResponse response)
            throws IOException {
        var filter = query(act, person, item, request)
                .and("occurredFrom", occurredFrom)
                .and("occurredUntil", occurredUntil)
                .and("recordedFrom", recordedFrom)
                .and("recordedUntil", recordedUntil)
                .filter();
        var asLines = http.getRequestURI().endsWith(".ndjson");
        tables.send(meeting, filter, inquiry.position(asOf, null), asLines, response);
    }

    @GetMapping("/difference")
    ResponseEntity<Difference> difference(
            @RequestParam String meeting,
            @RequestParam String from,
            @RequestParam @Nullable String to,
            @RequestParam @Nullable String waitFor) {
        var end = inquiry.position(to, waitFor);
        return ResponseEntity.ok()
                .header(Inquiry.POSITION, Long.toString(end))
                .body(between(meeting, inquiry.position(from, null), end, inquiry));
    }

    /** What became different of a meeting, whichever of the two moments is named first. */
    static Difference between(String meeting, long one, long other, Inquiry inquiry) {
        return inquiry.ask(new ReadDifference(meeting, Math.min(one, other), Math.max(one, other)), Difference.class);
    }

    private static TimelineQuery query(
            @Nullable String act, @Nullable String person, @Nullable String item, @Nullable String request) {
        return new TimelineQuery()
                .and("act", act)
                .and("person", person)
                .and("item", item)
                .and("request", request);
    }
}
