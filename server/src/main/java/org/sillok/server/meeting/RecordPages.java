package org.sillok.server.meeting;

import org.jspecify.annotations.Nullable;
import org.sillok.audit.Irregularities;
import org.sillok.audit.ReadIrregularities;
import org.sillok.decision.ReadValidity;
import org.sillok.decision.ValiditySheet;
import org.sillok.server.inquiry.AsOf;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of a meeting, a page for each thing that people look for in it. */
@Controller
@RequestMapping("/meetings/{meeting}")
final class RecordPages {

    private final Inquiry inquiry;
    private final RecordSheets sheets;

    RecordPages(Inquiry inquiry, RecordSheets sheets) {
        this.inquiry = inquiry;
        this.sheets = sheets;
    }

    @GetMapping
    String minutes(
            @PathVariable String meeting,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Integer speech,
            @RequestParam @Nullable String asOf,
            Model model) {
        var moment = AsOf.of(asOf, inquiry);
        if (page != null) {
            Inquiry.requirePage(page, 1);
        }
        sheets.minutes(meeting, page, speech, moment, model);
        return "meeting/minutes";
    }

    @GetMapping("/roster")
    String roster(@PathVariable String meeting, @RequestParam @Nullable String asOf, Model model) {
        var moment = AsOf.of(asOf, inquiry);
        sheets.head(meeting, "roster", moment, model);
        sheets.roster(meeting, moment, model);
        return "meeting/roster";
    }

    @GetMapping("/decisions")
    String decisions(@PathVariable String meeting, @RequestParam @Nullable String asOf, Model model) {
        var moment = AsOf.of(asOf, inquiry);
        sheets.head(meeting, "decisions", moment, model);
        sheets.decisions(meeting, moment, model);
        return "meeting/decisions";
    }

    @GetMapping("/validity")
    String validity(@PathVariable String meeting, @RequestParam @Nullable String asOf, Model model) {
        var moment = AsOf.of(asOf, inquiry);
        sheets.head(meeting, "validity", moment, model);
        model.addAttribute("seats", RecordSheets.seats(sheets.attendance(meeting, moment)));
        model.addAttribute("validity", inquiry.ask(new ReadValidity(meeting, moment.position()), ValiditySheet.class));
        return "meeting/validity";
    }

    @GetMapping("/irregularities")
    String irregularities(@PathVariable String meeting, @RequestParam @Nullable String asOf, Model model) {
        var moment = AsOf.of(asOf, inquiry);
        sheets.head(meeting, "irregularities", moment, model);
        model.addAttribute(
                "found",
                inquiry.ask(new ReadIrregularities(meeting, moment.position()), Irregularities.class)
                        .irregularities());
        return "meeting/irregularities";
    }
}
