package org.sillok.server.audit;

import java.time.OffsetDateTime;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.FindIrregularities;
import org.sillok.audit.Irregularity;
import org.sillok.audit.ReadTrail;
import org.sillok.audit.TrailLine;
import org.sillok.disclosure.Disclosures;
import org.sillok.meeting.Finding;
import org.sillok.record.Page;
import org.sillok.record.Question;
import org.sillok.retention.RetentionEvent;
import org.sillok.retention.ScheduleEvent;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.source.SourceEvent;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every event as it was recorded, and every rule that was not kept. */
@RestController
@RequestMapping("/api")
final class AuditController {

    private final Inquiry inquiry;

    AuditController(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @GetMapping({"/meetings/{stream}/events", "/committees/{stream}/events"})
    ResponseEntity<Page<TrailLine>> events(
            @PathVariable String stream,
            @RequestParam @Nullable String type,
            @RequestParam @Nullable String actor,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable OffsetDateTime since,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable OffsetDateTime until,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        return inquiry.page(trail(stream, type, actor, since, until, page, size), asOf, waitFor);
    }

    @GetMapping("/ingest/{source}/events")
    ResponseEntity<Page<TrailLine>> eventsOfSource(
            @PathVariable String source,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        return inquiry.page(trail(SourceEvent.stream(source), null, null, null, null, page, size), asOf, waitFor);
    }

    /** What happened to the disclosure of a meeting, which stands in a stream of its own. */
    @GetMapping("/meetings/{meeting}/disclosure/events")
    ResponseEntity<Page<TrailLine>> disclosureEvents(
            @PathVariable String meeting,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        return inquiry.page(trail(Disclosures.of(meeting), null, null, null, null, page, size), asOf, waitFor);
    }

    /** What happened to the keeping of a record, which stands in a stream of its own. */
    @GetMapping("/records/{meeting}/events")
    ResponseEntity<Page<TrailLine>> recordEvents(
            @PathVariable String meeting,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        return inquiry.page(trail(RetentionEvent.stream(meeting), null, null, null, null, page, size), asOf, waitFor);
    }

    @GetMapping("/schedules/{schedule}/events")
    ResponseEntity<Page<TrailLine>> scheduleEvents(
            @PathVariable String schedule,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        return inquiry.page(trail(ScheduleEvent.stream(schedule), null, null, null, null, page, size), asOf, waitFor);
    }

    @GetMapping("/events")
    ResponseEntity<Page<TrailLine>> allEvents(
            @RequestParam @Nullable String type,
            @RequestParam @Nullable String actor,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable OffsetDateTime since,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable OffsetDateTime until,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        return inquiry.page(trail(null, type, actor, since, until, page, size), asOf, waitFor);
    }

    @GetMapping("/irregularities")
    ResponseEntity<Page<Irregularity>> irregularities(
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable String rule,
            @RequestParam @Nullable Finding finding,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        return inquiry.page(at -> new FindIrregularities(committee, rule, finding, page, size, at), asOf, waitFor);
    }

    private static LongFunction<Question> trail(
            @Nullable String stream,
            @Nullable String type,
            @Nullable String actor,
            @Nullable OffsetDateTime since,
            @Nullable OffsetDateTime until,
            int page,
            int size) {
        var from = since == null ? null : since.toInstant();
        var to = until == null ? null : until.toInstant();
        return at -> new ReadTrail(stream, type, actor, from, to, page, size, at);
    }
}
