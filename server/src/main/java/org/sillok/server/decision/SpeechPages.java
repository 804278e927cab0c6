package org.sillok.server.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.minutes.SearchSpeeches;
import org.sillok.minutes.SpeechHit;
import org.sillok.query.search.Marks;
import org.sillok.query.search.Marks.Piece;
import org.sillok.record.Page;
import org.sillok.roster.Committees;
import org.sillok.roster.FindCommittees;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.list.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who said what, over all meetings. */
@Controller
final class SpeechPages {

    private static final String PATH = "/speeches";
    private static final int LINES = 20;
    private static final int EXCERPT = 260;

    private final Inquiry inquiry;

    SpeechPages(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @GetMapping(PATH)
    String speeches(HttpServletRequest request, Model model) {
        var asked = Asked.of(request, PATH, List.of("q", "committee", "year"));
        var at = inquiry.position(asked.asOf(), null);
        Page<SpeechHit> found = inquiry.askPage(new SearchSpeeches(
                asked.text("q"), asked.text("committee"), asked.number("year"), asked.page(), LINES, at));
        var marks = Marks.of(asked.text("q"));
        model.addAllAttributes(Map.of(
                "asked",
                asked,
                "found",
                found,
                "hits",
                found.items().stream().map(each -> Heard.of(each, marks)).toList(),
                "committees",
                inquiry.ask(new FindCommittees(at), Committees.class).committees()));
        return "decision/speeches";
    }

    /** A speech that was found. */
    public record Heard(SpeechHit hit, @Nullable String who, List<Piece> text) {
        static Heard of(SpeechHit hit, Marks marks) {
            var speaker = hit.speech().speaker();
            return new Heard(
                    hit,
                    speaker.name() == null ? speaker.label() : speaker.name(),
                    marks.excerpt(hit.speech().text(), EXCERPT));
        }
    }
}
