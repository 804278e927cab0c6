package org.sillok.server.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Outcome;
import org.sillok.publication.PublicCommittee;
import org.sillok.query.publication.PublicOverview;
import org.sillok.query.publication.PublicPapers;
import org.sillok.query.publication.PublicReading;
import org.sillok.query.publication.PublicReading.PublicSearch;
import org.sillok.query.publication.PublicSpeeches;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The public edition as pages that need no script and fetch nothing from elsewhere. */
@Controller
final class PublicPages {

    private static final int LINES = 20;

    private final PublicReading reading;
    private final PublicSpeeches speeches;
    private final PublicOverview overview;
    private final PublicPapers papers;
    private final Public words;

    PublicPages(
            PublicReading reading, PublicSpeeches speeches, PublicOverview overview, PublicPapers papers, Words words) {
        this.reading = reading;
        this.speeches = speeches;
        this.overview = overview;
        this.papers = papers;
        this.words = new Public(words);
    }

    @ModelAttribute("public")
    Public words() {
        return words;
    }

    /** The frame of these pages has neither scripts nor a way in. */
    @ModelAttribute("open")
    boolean open() {
        return true;
    }

    @ModelAttribute("committees")
    List<PublicCommittee> committees() {
        return overview.committees();
    }

    @ModelAttribute("years")
    List<Integer> years() {
        return overview.years();
    }

    @GetMapping({"/public", "/public/", "/public/meetings"})
    String meetings(
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            Model model,
            HttpServletResponse response) {
        var asked = new Asked("/public/meetings", null, committee, year, null);
        asked.require(page, LINES);
        Fresh.page(response);
        model.addAttribute("asked", asked);
        model.addAttribute("found", reading.meetings(asked.committee(), year, page, LINES));
        return "public/meetings";
    }

    @GetMapping("/public/meetings/{meeting}")
    @Nullable
    String meeting(@PathVariable String meeting, Model model, WebRequest request, HttpServletResponse response) {
        var line = PublicController.found(reading.meeting(meeting).orElse(null));
        Fresh.page(response);
        var language = LocaleContextHolder.getLocale().getLanguage();
        // A weak tag: a page that bears a strong one would not be compressed on its way.
        var kept = papers.kept(meeting);
        if (request.checkNotModified(
                "W/\"page-" + language + "-" + line.edition() + "-" + kept.size() + "-" + line.sha256() + "\"")) {
            return null;
        }
        model.addAttribute("line", line);
        model.addAttribute("kept", kept);
        model.addAttribute(
                "edition", PublicController.found(reading.edition(meeting).orElse(null)));
        model.addAttribute("editions", reading.editions(meeting));
        return "public/meeting";
    }

    @GetMapping("/public/decisions")
    String decisions(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable Outcome outcome,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            Model model,
            HttpServletResponse response) {
        var asked = new Asked("/public/decisions", q, committee, year, outcome);
        asked.require(page, LINES);
        Fresh.page(response);
        var search = new PublicSearch(asked.q(), asked.committee(), year, null, outcome);
        model.addAttribute("asked", asked);
        model.addAttribute("outcomes", List.of(Outcome.values()));
        model.addAttribute("found", reading.decisions(search, page, LINES));
        return "public/decisions";
    }

    @GetMapping("/public/speeches")
    String speeches(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            Model model,
            HttpServletResponse response) {
        var asked = new Asked("/public/speeches", q, committee, year, null);
        asked.require(page, LINES);
        Fresh.page(response);
        model.addAttribute("asked", asked);
        model.addAttribute("found", speeches.found(asked.words(), asked.committee(), year, page, LINES));
        return "public/speeches";
    }
}
