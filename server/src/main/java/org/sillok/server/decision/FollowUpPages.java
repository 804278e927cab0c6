package org.sillok.server.decision;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sillok.decision.CountFollowUps;
import org.sillok.decision.DecisionCounts.Of;
import org.sillok.decision.DecisionCounts.OfCommittee;
import org.sillok.decision.FindFollowUps;
import org.sillok.decision.FollowUp;
import org.sillok.decision.FollowUpCounts;
import org.sillok.record.Page;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.list.Asked;
import org.sillok.server.list.Facet;
import org.sillok.server.page.Typed;
import org.sillok.server.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What is to be done after meetings, and what became of it. */
@Controller
final class FollowUpPages {

    private static final ZoneId HERE = ZoneId.of("Asia/Seoul");
    private static final int LINES = 20;

    private final Inquiry inquiry;
    private final Words words;

    FollowUpPages(Inquiry inquiry, Words words) {
        this.inquiry = inquiry;
        this.words = words;
    }

    @GetMapping(FollowUpQuery.PATH)
    String followUps(HttpServletRequest request, @ModelAttribute("typed") Typed typed, Model model) {
        var query = FollowUpQuery.of(request);
        var asked = query.asked();
        var page = asked.page();
        var at = inquiry.position(asked.asOf(), null);
        Page<FollowUp> found = inquiry.askPage(new FindFollowUps(query.committee(), query.state(), page, LINES, at));
        var counts = inquiry.ask(new CountFollowUps(query.committee(), query.state(), at), FollowUpCounts.class);
        model.addAttribute("asked", asked);
        model.addAttribute("found", found);
        model.addAttribute("facets", facets(asked, counts));
        model.addAttribute("today", LocalDate.now(HERE));
        model.addAttribute("gone", typed.refused() && found.items().stream().noneMatch(each -> isOf(each, typed)));
        return "decision/follow-ups";
    }

    /** Somebody else may have ended the one that a form was about, and the list no longer shows it. */
    private static boolean isOf(FollowUp followUp, Typed typed) {
        return typed.form().endsWith("-" + followUp.meetingId() + "-" + followUp.followUp());
    }

    private List<Facet> facets(Asked asked, FollowUpCounts counts) {
        return List.of(
                Facet.of("state", asked, counts.states(), Of::value, each -> words.of(each.value()), Of::count),
                Facet.of(
                        "committee",
                        asked,
                        counts.committees(),
                        OfCommittee::committeeId,
                        OfCommittee::committeeName,
                        OfCommittee::count));
    }
}
