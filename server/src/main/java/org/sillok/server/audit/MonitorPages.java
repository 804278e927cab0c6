package org.sillok.server.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sillok.audit.CountObservations;
import org.sillok.audit.FindObservations;
import org.sillok.audit.Monitor;
import org.sillok.audit.Observation;
import org.sillok.audit.ObservationCounts;
import org.sillok.audit.ObservationCounts.Of;
import org.sillok.audit.ObservationCounts.OfCommittee;
import org.sillok.record.Page;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.list.Asked;
import org.sillok.server.list.Facet;
import org.sillok.server.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the monitors see, for the auditor. */
@Controller
final class MonitorPages {

    private static final int LINES = 20;

    private final Inquiry inquiry;
    private final Words words;

    MonitorPages(Inquiry inquiry, Words words) {
        this.inquiry = inquiry;
        this.words = words;
    }

    @GetMapping(MonitorQuery.PATH)
    String monitors(HttpServletRequest request, Model model) {
        var query = MonitorQuery.of(request);
        var asked = query.asked();
        var at = inquiry.position(asked.asOf(), null);
        Page<Observation> found = inquiry.askPage(new FindObservations(query.filter(), asked.page(), LINES, at));
        var counts = inquiry.ask(new CountObservations(query.filter(), at), ObservationCounts.class);
        model.addAttribute("asked", asked);
        model.addAttribute("found", found);
        model.addAttribute("monitors", Monitor.values());
        model.addAttribute("facts", new Facts(words));
        model.addAttribute("facets", facets(asked, counts));
        return "audit/monitors";
    }

    private List<Facet> facets(Asked asked, ObservationCounts counts) {
        return List.of(
                Facet.of("monitor", asked, counts.monitors(), Of::value, each -> words.of(each.value()), Of::count),
                Facet.of(
                        "committee",
                        asked,
                        counts.committees(),
                        OfCommittee::committeeId,
                        OfCommittee::committeeName,
                        OfCommittee::count),
                Facet.of("year", asked, counts.years(), Of::value, each -> String.valueOf(each.value()), Of::count));
    }
}
