package org.sillok.server.committee;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Rulebook;
import org.sillok.minutes.FindMeetings;
import org.sillok.record.Page;
import org.sillok.record.Unknown;
import org.sillok.roster.CommitteeFigures;
import org.sillok.roster.CommitteeSheet;
import org.sillok.roster.Committees;
import org.sillok.roster.FindCommittees;
import org.sillok.roster.ReadCommittee;
import org.sillok.roster.ReadFigures;
import org.sillok.roster.ReadRoster;
import org.sillok.roster.Roster;
import org.sillok.server.inquiry.AsOf;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.page.Words;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Committees: who sits in them on which day, by which rules, how they were attended, and what a clerk may change. */
@Controller
final class CommitteePages {

    private static final ZoneId HERE = ZoneId.of("Asia/Seoul");
    private static final int MEETINGS = 10;

    private final Inquiry inquiry;
    private final Words words;
    private final Charts charts;

    CommitteePages(Inquiry inquiry, Words words) {
        this.inquiry = inquiry;
        this.words = words;
        charts = new Charts(words);
    }

    @GetMapping("/committees")
    String committees(@RequestParam @Nullable String asOf, Model model) {
        var moment = AsOf.of(asOf, inquiry);
        model.addAttribute("moment", moment);
        model.addAttribute("committees", committees(moment));
        return "committee/committees";
    }

    @GetMapping("/committees/new")
    String found(Model model) {
        model.addAttribute("committees", committees(AsOf.of(null, inquiry)));
        return "committee/founding";
    }

    @GetMapping("/committees/{committee}")
    String read(
            @PathVariable String committee,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam @Nullable String asOf,
            Model model) {
        var moment = AsOf.of(asOf, inquiry);
        var day = on != null ? on : today(moment);
        var at = moment.position();
        var sheet = sheet(committee, moment);
        var figures = inquiry.ask(new ReadFigures(committee, at), CommitteeFigures.class);
        model.addAttribute("roster", inquiry.ask(new ReadRoster(committee, day, at), Roster.class));
        model.addAttribute("rulebooks", latestFirst(sheet));
        model.addAttribute("inForce", inForce(sheet, day));
        model.addAttribute("figures", figures);
        model.addAttribute("attendance", charts.attendance(figures.sittings()));
        model.addAttribute("outcomes", charts.outcomes(figures.outcomes()));
        model.addAttribute("named", committees(moment));
        model.addAttribute(
                "meetings", inquiry.ask(new FindMeetings(committee, null, null, null, 1, MEETINGS, at), Page.class));
        frame(sheet, moment, model);
        return "committee/committee";
    }

    @GetMapping("/committees/{committee}/seats/{seat}")
    String seat(
            @PathVariable String committee,
            @PathVariable String seat,
            @RequestParam @Nullable String asOf,
            Model model) {
        var moment = AsOf.of(asOf, inquiry);
        var sheet = sheet(committee, moment);
        model.addAttribute(
                "seat",
                sheet.seats().stream()
                        .filter(each -> each.seat().equals(seat))
                        .findFirst()
                        .orElseThrow(() -> new Unknown("seat", seat)));
        model.addAttribute("title", words.say("committee.seat.of", seat) + " – " + sheet.name());
        frame(sheet, moment, model);
        return "committee/seat";
    }

    @GetMapping("/committees/{committee}/rules/new")
    String adopt(@PathVariable String committee, Model model) {
        var moment = AsOf.of(null, inquiry);
        var sheet = sheet(committee, moment);
        model.addAttribute("last", latestFirst(sheet).stream().findFirst().orElse(null));
        frame(sheet, moment, model);
        return "committee/rules";
    }

    private static void frame(CommitteeSheet sheet, AsOf moment, Model model) {
        model.addAttribute("committee", sheet);
        model.addAttribute("moment", moment);
    }

    private CommitteeSheet sheet(String committee, AsOf moment) {
        return inquiry.ask(new ReadCommittee(committee, moment.position()), CommitteeSheet.class);
    }

    private List<Committees.Line> committees(AsOf moment) {
        return inquiry.ask(new FindCommittees(moment.position()), Committees.class)
                .committees();
    }

    /** Whoever looks at what was known then looks at who sat there then. */
    private static LocalDate today(AsOf moment) {
        var then = moment.moment();
        return then == null ? LocalDate.now(HERE) : then.atZoneSameInstant(HERE).toLocalDate();
    }

    private static List<Rulebook> latestFirst(CommitteeSheet sheet) {
        return sheet.rules().stream()
                .sorted(Comparator.comparing(Rulebook::inForceFrom).reversed())
                .toList();
    }

    private static @Nullable Rulebook inForce(CommitteeSheet sheet, LocalDate day) {
        return latestFirst(sheet).stream()
                .filter(rules -> !rules.inForceFrom().isAfter(day))
                .findFirst()
                .orElse(null);
    }
}
