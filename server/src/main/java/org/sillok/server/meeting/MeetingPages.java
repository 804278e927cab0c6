package org.sillok.server.meeting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingKind;
import org.sillok.minutes.FindMeetings;
import org.sillok.minutes.MeetingState;
import org.sillok.record.Page;
import org.sillok.retention.FindDisposals;
import org.sillok.roster.Committees;
import org.sillok.roster.FindCommittees;
import org.sillok.server.inquiry.AsOf;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The list of all meetings. */
@Controller
final class MeetingPages {

    private static final int LINES = 20;

    private final Inquiry inquiry;

    MeetingPages(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @GetMapping("/meetings")
    String meetings(
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable MeetingKind kind,
            @RequestParam @Nullable MeetingState state,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam @Nullable String asOf,
            Model model) {
        Inquiry.requirePage(page, LINES);
        Inquiry.requireText("committee", committee);
        var moment = AsOf.of(asOf, inquiry);
        var chosen = committee == null || committee.isBlank() ? null : committee;
        var at = moment.position();
        model.addAttribute(
                "found", inquiry.ask(new FindMeetings(chosen, year, kind, state, page, LINES, at), Page.class));
        model.addAttribute(
                "committees",
                inquiry.ask(new FindCommittees(at), Committees.class).committees());
        model.addAttribute("disposals", inquiry.ask(new FindDisposals(chosen, 1, LINES, at), Page.class));
        model.addAttribute("committee", chosen);
        model.addAttribute("year", year);
        model.addAttribute("kind", kind);
        model.addAttribute("state", state);
        model.addAttribute("kinds", MeetingKind.values());
        model.addAttribute("states", MeetingState.values());
        model.addAttribute("moment", moment);
        model.addAttribute("address", address(chosen, year, kind, state, moment));
        return "meeting/meetings";
    }

    /** Of this list, up to the number of the page. */
    private static String address(
            @Nullable String committee,
            @Nullable Integer year,
            @Nullable MeetingKind kind,
            @Nullable MeetingState state,
            AsOf moment) {
        var query = new ArrayList<String>();
        add("committee", committee, query);
        add("year", year, query);
        add("kind", kind, query);
        add("state", state, query);
        add("asOf", moment.text(), query);
        query.add("page=");
        return "/meetings?" + String.join("&", query);
    }

    private static void add(String name, @Nullable Object value, List<String> query) {
        if (value != null) {
            query.add(name + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
