package org.sillok.server.ingest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.ReadTrail;
import org.sillok.audit.TrailLine;
import org.sillok.committee.FoundCommittee;
import org.sillok.ingest.Source;
import org.sillok.record.Given;
import org.sillok.record.Page;
import org.sillok.roster.Committees;
import org.sillok.roster.FindCommittees;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.page.Typed;
import org.sillok.server.page.Words;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Explanation;
import org.sillok.server.problem.Kind;
import org.sillok.server.web.BodyLimit;
import org.sillok.source.SourceEvent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.View;

/** Documents that come in, as pages: bringing one, looking it through beside what is proposed from it, confirming. */
@Controller
final class IngestPages {

    private static final int LINES = 20;

    private final Sources sources;
    private final RecentReadings readings;
    private final Inquiry inquiry;
    private final StepText steps;

    IngestPages(Sources sources, Inquiry inquiry, Words words) {
        this.sources = sources;
        this.readings = new RecentReadings(sources);
        this.inquiry = inquiry;
        this.steps = new StepText(words);
    }

    @GetMapping("/ingest")
    String documents(@RequestParam(defaultValue = Inquiry.PAGE) int page, Model model) {
        Inquiry.requirePage(page, LINES);
        model.addAttribute("found", found(page));
        return "ingest/documents";
    }

    /** A file comes from a form as no other field does, and so the order of the API is spelled here. */
    @PostMapping("/ingest")
    String receive(
            HttpServletRequest request, HttpServletResponse response, Principal clerk, Locale language, Model model)
            throws IOException {
        try {
            var id = received(request, clerk, language);
            request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
            return "redirect:/ingest/" + id;
        } catch (RuntimeException refused) {
            var why = Explanation.of(refused, language);
            if (why == null) {
                throw refused;
            }
            response.setStatus(why.status());
            var from = Objects.requireNonNullElse(request.getParameter("from"), "");
            model.addAttribute("typed", new Typed("document", Map.of("from", List.of(from)), why));
            return documents(1, model);
        }
    }

    @GetMapping("/ingest/{id:[0-9a-f]{64}}")
    String review(
            @PathVariable String id,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            Locale language,
            Model model) {
        Inquiry.requirePage(page, 1);
        var state = sources.of(id);
        var reading = readings.of(state, language);
        var sheet = SourceSheet.of(state, reading, language);
        var position = inquiry.position(null, null);
        var committees =
                inquiry.ask(new FindCommittees(position), Committees.class).committees();
        model.addAttribute("sheet", sheet);
        model.addAttribute("committees", committees);
        model.addAttribute("known", known(sheet.reading(), committees));
        model.addAttribute("review", Review.of(reading, sheet.reading(), page, act -> steps.of((Record) act.what())));
        return "ingest/review";
    }

    private String received(HttpServletRequest request, Principal clerk, Locale language) throws IOException {
        try {
            var document = request instanceof MultipartHttpServletRequest form ? form.getFile("document") : null;
            if (document == null || document.isEmpty()) {
                throw new Complaint(Kind.MISSING_PARAMETER, Map.of("parameter", "document"));
            }
            if (document.getSize() > BodyLimit.LONGEST_DOCUMENT) {
                throw new Complaint(Kind.TOO_LARGE, Map.of("limit", BodyLimit.LONGEST_DOCUMENT));
            }
            var source =
                    new Source(document.getBytes(), Given.text("name", document.getOriginalFilename(), Given.LINE));
            var reading = Reader.read(source, language);
            var from = request.getParameter("from");
            sources.receive(source, reading, from == null || from.isBlank() ? null : from, clerk.getName());
            return reading.sha256();
        } catch (MultipartException tooLarge) {
            throw new Complaint(Kind.TOO_LARGE, Map.of("limit", BodyLimit.LONGEST_DOCUMENT));
        }
    }

    /** The committee of the record that bears the name of the one that the document would found; null where none does. */
    private static @Nullable String known(ReadingSheet sheet, List<Committees.Line> committees) {
        return Plan.of(sheet.proposal().stream())
                .first(FoundCommittee.class)
                .flatMap(founded -> committees.stream()
                        .filter(line -> line.name().equals(founded.name()))
                        .findFirst())
                .map(Committees.Line::committeeId)
                .orElse(null);
    }

    /** The last that came in first, which the record has last. */
    private Page<SourceState> found(int page) {
        var total = trail(1, 1).total();
        var last = total - (page - 1L) * LINES;
        var states = new ArrayList<SourceState>();
        for (var at = last; at > Math.max(0, last - LINES); ) {
            var chunk = (int) ((at - 1) / LINES + 1);
            var lines = trail(chunk, LINES).items();
            for (var index = (int) ((at - 1) % LINES); index >= 0 && at > Math.max(0, last - LINES); index--, at--) {
                var stream = lines.get(index).stream();
                states.add(sources.of(stream.substring(SourceEvent.stream("").length())));
            }
        }
        return new Page<>(states, total, page, LINES);
    }

    @SuppressWarnings("unchecked") // a class cannot say of what it is a page
    private Page<TrailLine> trail(int page, int size) {
        var position = inquiry.position(null, null);
        return inquiry.ask(new ReadTrail(null, "SourceReceived", null, null, null, page, size, position), Page.class);
    }
}
