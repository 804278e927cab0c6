package org.sillok.server.decision;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.CountDecisions;
import org.sillok.decision.Decision;
import org.sillok.decision.DecisionCounts;
import org.sillok.query.search.Marks;
import org.sillok.record.Page;
import org.sillok.retention.FindDisposals;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The decision log: found, narrowed down, and to be taken away. */
@Controller
final class DecisionPages {

    private static final int LINES = 20;

    private final Inquiry inquiry;
    private final Words words;

    DecisionPages(Inquiry inquiry, Words words) {
        this.inquiry = inquiry;
        this.words = words;
    }

    @GetMapping(DecisionQuery.PATH)
    String decisions(HttpServletRequest request, Model model) {
        var query = DecisionQuery.of(request);
        var asked = query.asked();
        var page = asked.page();
        var at = inquiry.position(asked.asOf(), null);
        // Neither is quick where a word is common, and the database has more than one processor.
        var counts = inquiry.askBeside(new CountDecisions(query.filter(), at), DecisionCounts.class);
        Page<Decision> found = inquiry.askPage(query.filter().page(page, LINES, at));
        var narrowing = new DecisionFacets(asked, counts.get(), words);
        var marks = Marks.of(asked.text("q"));
        model.addAttribute("asked", asked);
        model.addAttribute("found", found);
        model.addAttribute(
                "hits", found.items().stream().map(each -> Hit.of(each, marks)).toList());
        model.addAttribute("facets", narrowing.facets());
        model.addAttribute("tags", narrowing.tags());
        model.addAttribute(
                "disposals",
                inquiry.ask(new FindDisposals(blankless(asked.text("committee")), 1, LINES, at), Page.class));
        return "decision/decisions";
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
