package org.sillok.server.disclosure;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.decision.FollowUps;
import org.sillok.decision.ReadFollowUps;
import org.sillok.disclosure.DisclosureSheet;
import org.sillok.disclosure.FindReviews;
import org.sillok.disclosure.Ground;
import org.sillok.disclosure.ReadDisclosure;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.ReadMinutes;
import org.sillok.record.Page;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.Committees;
import org.sillok.roster.FindCommittees;
import org.sillok.roster.ReadAttendance;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.page.Typed;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What of a meeting is open, as a page: what was decided, the form to decide, and what is to be looked at again. */
@Controller
final class DisclosurePages {

    private static final int LINES = 20;
    private static final Pattern SPAN = Pattern.compile("kind=SPAN&number=(\\d{1,6})&from=(\\d{1,6})&to=(\\d{1,6})");

    private final Inquiry inquiry;
    private final Clock clock = Clock.system(ZoneId.of("Asia/Seoul"));

    DisclosurePages(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @GetMapping("/meetings/{meeting}/disclosure")
    String page(
            @PathVariable String meeting,
            @RequestParam @Nullable Integer speech,
            @RequestParam @Nullable String asOf,
            Model model) {
        var speeches = fill(meeting, asOf, model);
        model.addAttribute("asOf", asOf);
        if (speech != null) {
            choose(speeches, speech, model);
        }
        return "disclosure/disclosure";
    }

    /** Words that are to be withheld stand in no address, and so in no log or history: they are sent. */
    @PostMapping("/meetings/{meeting}/disclosure/words")
    String find(
            @PathVariable String meeting,
            @RequestParam int speech,
            @RequestParam(defaultValue = "") String words,
            @RequestParam @Nullable Integer at,
            Model model,
            HttpServletResponse response) {
        var speeches = fill(meeting, null, model);
        var found = Occurrence.of(words, speech, speeches.numbered(speech).text());
        var exactly =
                found.stream().filter(each -> at != null && each.from() == at).toList();
        choose(speeches, speech, model);
        model.addAttribute("words", words);
        model.addAttribute("occurrences", exactly.isEmpty() ? found : exactly);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "disclosure/disclosure";
    }

    @GetMapping("/disclosure/reviews")
    String reviews(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam @Nullable String committee,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            Model model) {
        Inquiry.requirePage(page, LINES);
        Inquiry.requireText("committee", committee);
        var day = until == null ? LocalDate.now(clock).plusMonths(3) : until;
        var one = committee == null || committee.isBlank() ? null : committee;
        var position = inquiry.position(null, null);
        model.addAttribute("until", day);
        model.addAttribute("committee", one);
        model.addAttribute(
                "committees",
                inquiry.ask(new FindCommittees(position), Committees.class).committees());
        model.addAttribute("found", inquiry.ask(new FindReviews(day, one, page, LINES, position), Page.class));
        return "disclosure/reviews";
    }

    private Speeches fill(String meeting, @Nullable String asOf, Model model) {
        var position = inquiry.position(asOf, null);
        var minutes = inquiry.ask(new ReadMinutes(meeting, position), Minutes.class);
        var decided = inquiry.ask(new ReadDisclosure(meeting, position), DisclosureSheet.class);
        var roll = inquiry.ask(new ReadAttendance(meeting, position), AttendanceSheet.class);
        var followUps = inquiry.ask(new ReadFollowUps(meeting, position), FollowUps.class);
        var speeches = Speeches.of(minutes);
        model.addAttribute("meeting", minutes.meeting());
        model.addAttribute("decisions", decided.decisions());
        model.addAttribute("choices", Choice.of(minutes.meeting(), roll, followUps, decided));
        model.addAttribute("speeches", speeches.all());
        model.addAttribute("levels", List.of(Openness.values()));
        model.addAttribute("grounds", List.of(Ground.values()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("occurrences", typed(speeches, (Typed) model.getAttribute("typed")));
        return speeches;
    }

    private static void choose(Speeches speeches, int number, Model model) {
        model.addAttribute("speech", speeches.numbered(number));
    }

    /** The words that a decision was about which could not be carried out. */
    private static List<Occurrence> typed(Speeches speeches, @Nullable Typed typed) {
        var part = typed == null ? null : typed.of("span").get("part?");
        var span = SPAN.matcher(Objects.requireNonNullElse(part, ""));
        if (!span.matches()) {
            return List.of();
        }
        var speech = Integer.parseInt(span.group(1));
        var text = speeches.numbered(speech).text();
        var from = Integer.parseInt(span.group(2));
        var to = Integer.parseInt(span.group(3));
        return from < to && to <= text.length() ? List.of(Occurrence.at(speech, from, to, text)) : List.of();
    }
}
