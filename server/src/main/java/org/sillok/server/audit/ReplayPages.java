package org.sillok.server.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.Moment;
import org.sillok.audit.ReadMoment;
import org.sillok.audit.ReadTimeline;
import org.sillok.audit.Timeline;
import org.sillok.server.inquiry.AsOf;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.meeting.RecordSheets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A meeting for whoever audits it: its events in order, what was known at each, and what differs between two. */
@Controller
@RequestMapping("/meetings/{meeting}")
final class ReplayPages {

    private static final List<String> SHEETS = List.of("minutes", "roster", "decisions");
    private static final int CHANGES = 100;

    private final Inquiry inquiry;
    private final RecordSheets sheets;
    private final DifferenceWords differences;

    ReplayPages(Inquiry inquiry, RecordSheets sheets, DifferenceWords differences) {
        this.inquiry = inquiry;
        this.sheets = sheets;
        this.differences = differences;
    }

    @GetMapping("/timeline")
    String timeline(
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
            @RequestParam @Nullable String asOf,
            Model model) {
        var moment = AsOf.of(asOf, inquiry);
        var query = new TimelineQuery()
                .and("act", act)
                .and("person", person)
                .and("item", item)
                .and("request", request)
                .and("occurredFrom", occurredFrom)
                .and("occurredUntil", occurredUntil)
                .and("recordedFrom", recordedFrom)
                .and("recordedUntil", recordedUntil)
                .and("asOf", moment.text());
        var behind = TimelineQuery.after(after);
        var read = new ReadTimeline(meeting, query.filter(), behind, TimelineQuery.SIZE, moment.position());
        sheets.head(meeting, "timeline", moment, model);
        model.addAttribute("found", inquiry.ask(read, Timeline.class));
        model.addAttribute("asked", query);
        model.addAttribute("first", behind == null);
        return "audit/timeline";
    }

    /** @param event the number of the event in the timeline, where a slider chooses it */
    @GetMapping("/replay")
    String replay(
            @PathVariable String meeting,
            @RequestParam @Nullable String event,
            @RequestParam @Nullable String sheet,
            @RequestParam @Nullable String asOf,
            Model model) {
        var chosen = event == null || event.isBlank() ? AsOf.of(asOf, inquiry) : AsOf.of(null, inquiry);
        var there = inquiry.ask(new ReadMoment(meeting, number(event), chosen.position()), Moment.class);
        var moment = moment(there, chosen);
        var shown = sheet == null || sheet.isBlank() ? SHEETS.get(0) : sheet;
        sheets.head(meeting, "replay", moment, model);
        switch (shown) {
            case "minutes" -> sheets.minutes(meeting, moment, model);
            case "roster" -> sheets.roster(meeting, moment, model);
            case "decisions" -> sheets.decisions(meeting, moment, model);
            default -> throw TimelineQuery.wrong("sheet", String.join(", ", SHEETS));
        }
        model.addAttribute("there", there);
        model.addAttribute("sheet", shown);
        model.addAttribute("sheets", SHEETS);
        return "audit/replay";
    }

    @GetMapping("/difference")
    String difference(
            @PathVariable String meeting,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            Model model) {
        Inquiry.requirePage(page, 1);
        var end = AsOf.of(to, inquiry);
        sheets.head(meeting, "difference", AsOf.of(null, inquiry), model);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        if (from != null && !from.isBlank()) {
            var begin = AsOf.of(from, inquiry);
            var difference = TimelineController.between(meeting, begin.position(), end.position(), inquiry);
            model.addAttribute("difference", difference);
            model.addAttribute("found", differences.page(difference.changes(), page, CHANGES));
        }
        return "audit/difference";
    }

    /** The last event of all is the present; before it the page is of the position that was chosen. */
    private static AsOf moment(Moment there, AsOf chosen) {
        if (!chosen.present()) {
            return chosen;
        }
        var position = there.event().position();
        return there.number() == there.count() ? chosen : new AsOf(Long.toString(position), position);
    }

    private static @Nullable Integer number(@Nullable String event) {
        if (event == null || event.isBlank()) {
            return null;
        }
        if (!event.matches("[1-9]\\d{0,8}")) {
            throw TimelineQuery.wrong("event", "1..999999999");
        }
        return Integer.valueOf(event);
    }
}
