package org.sillok.server.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Page;
import org.sillok.record.Unknown;
import org.sillok.report.Retention;
import org.sillok.retention.CustodySheet;
import org.sillok.retention.DisposalSheet;
import org.sillok.retention.Disposition;
import org.sillok.retention.Due;
import org.sillok.retention.FindDue;
import org.sillok.retention.ReadCustody;
import org.sillok.retention.ReadDisposal;
import org.sillok.retention.SendersCopy;
import org.sillok.roster.Committees;
import org.sillok.roster.FindCommittees;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The records office as pages: what falls due, and one record with the forms by which it goes on. */
@Controller
final class RecordsPages {

    private static final int LINES = 20;
    private static final int MONTHS_AHEAD = 3;

    private final Inquiry inquiry;
    private final Today today;

    RecordsPages(Inquiry inquiry, Today today) {
        this.inquiry = inquiry;
        this.today = today;
    }

    @GetMapping("/records")
    String due(
            @RequestParam(defaultValue = "TRANSFER") Due due,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam @Nullable String committee,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            Model model) {
        Inquiry.requirePage(page, LINES);
        Inquiry.requireText("committee", committee);
        var day = until == null ? today.orBefore(null).plusMonths(MONTHS_AHEAD) : until;
        var one = committee == null || committee.isBlank() ? null : committee;
        var position = inquiry.position(null, null);
        model.addAttribute("dues", List.of(Due.values()));
        model.addAttribute("due", due);
        model.addAttribute("until", day);
        model.addAttribute("committee", one);
        model.addAttribute(
                "committees",
                inquiry.ask(new FindCommittees(position), Committees.class).committees());
        model.addAttribute("found", inquiry.ask(new FindDue(due, null, day, one, page, LINES, position), Page.class));
        return "retention/due";
    }

    @GetMapping("/records/{meeting}")
    String record(@PathVariable String meeting, @RequestParam @Nullable String asOf, Model model) {
        var position = inquiry.position(asOf, null);
        CustodySheet sheet;
        try {
            sheet = inquiry.ask(new ReadCustody(meeting, position), CustodySheet.class);
        } catch (Unknown none) {
            return disposedOf(meeting, none, model);
        }
        model.addAttribute("sheet", sheet);
        model.addAttribute("asOf", asOf);
        model.addAttribute("today", today.orBefore(null));
        model.addAttribute("dispositions", List.of(Disposition.values()));
        model.addAttribute("copies", List.of(SendersCopy.values()));
        model.addAttribute("periods", List.of(Retention.values()));
        return "retention/record";
    }

    /** Of a record that was disposed of the report on that is shown, whatever moment was asked for. */
    private String disposedOf(String meeting, Unknown none, Model model) {
        if (!none.what().equals(Unknown.DISPOSED)) {
            throw none;
        }
        model.addAttribute(
                "sheet", inquiry.ask(new ReadDisposal(meeting, inquiry.position(null, null)), DisposalSheet.class));
        return "retention/disposed";
    }
}
