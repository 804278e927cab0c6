package org.sillok.server.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sillok.decision.DecisionFilter;
import org.sillok.decision.Outcome;
import org.sillok.meeting.ItemKind;
import org.sillok.server.list.Asked;

/** Which decisions an address asks for. */
record DecisionQuery(Asked asked, DecisionFilter filter) {

    static final String PATH = "/decisions";
    private static final List<String> NAMES =
            List.of("q", "committee", "year", "kind", "outcome", "sponsor", "irregular");

    static DecisionQuery of(HttpServletRequest request) {
        var asked = Asked.of(request, PATH, NAMES);
        var filter = new DecisionFilter(
                asked.text("q"),
                asked.text("committee"),
                asked.number("year"),
                asked.word(ItemKind.class, "kind"),
                asked.word(Outcome.class, "outcome"),
                asked.text("sponsor"),
                asked.holds("irregular"));
        return new DecisionQuery(asked, filter);
    }
}
