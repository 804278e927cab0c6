package org.sillok.server.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sillok.decision.DecisionCounts;
import org.sillok.decision.DecisionCounts.Of;
import org.sillok.decision.DecisionCounts.OfCommittee;
import org.sillok.decision.Outcome;
import org.sillok.meeting.ItemKind;
import org.sillok.server.list.Asked;
import org.sillok.server.list.Facet;
import org.sillok.server.list.Tag;
import org.sillok.server.page.Words;

/** How the decision log is narrowed down, and by what it is. */
final class DecisionFacets {

    private final Asked asked;
    private final DecisionCounts counts;
    private final Words words;

    DecisionFacets(Asked asked, DecisionCounts counts, Words words) {
        this.asked = asked;
        this.counts = counts;
        this.words = words;
    }

    List<Facet> facets() {
        var irregular = counts.irregular() == 0 ? List.<Of<Boolean>>of() : List.of(new Of<>(true, counts.irregular()));
        return Stream.of(
                        Facet.of(
                                "committee",
                                asked,
                                counts.committees(),
                                OfCommittee::committeeId,
                                OfCommittee::committeeName,
                                OfCommittee::count),
                        Facet.of("year", asked, counts.years(), Of::value, each -> year(each.value()), Of::count),
                        Facet.of("kind", asked, counts.kinds(), Of::value, each -> words.of(each.value()), Of::count),
                        Facet.of(
                                "outcome",
                                asked,
                                counts.outcomes(),
                                Of::value,
                                each -> words.of(each.value()),
                                Of::count),
                        Facet.of("sponsor", asked, counts.sponsors(), Of::value, Of::value, Of::count),
                        Facet.of(
                                "irregular",
                                asked,
                                irregular,
                                Of::value,
                                each -> words.say("decisions.irregular"),
                                Of::count))
                .filter(facet -> facet.helps()
                        || (facet.name().equals("irregular") && !facet.choices().isEmpty()))
                .toList();
    }

    List<Tag> tags() {
        var tags = new ArrayList<Tag>();
        for (var condition : asked.allBut("asOf").entrySet()) {
            var name = condition.getKey();
            tags.add(new Tag(name, label(name, condition.getValue()), asked.without(name)));
        }
        return tags;
    }

    private String label(String name, String value) {
        return switch (name) {
            case "committee" ->
                counts.committees().stream()
                        .filter(each -> each.committeeId().equals(value))
                        .map(OfCommittee::committeeName)
                        .findFirst()
                        .orElse(value);
            case "year" -> year(Integer.valueOf(value));
            case "kind" -> words.of(ItemKind.valueOf(value));
            case "outcome" -> words.of(Outcome.valueOf(value));
            case "irregular" ->
                words.say(Boolean.parseBoolean(value) ? "decisions.irregular" : "decisions.not.irregular");
            default -> value;
        };
    }

    private String year(Integer year) {
        return words.say("decisions.of.year", year.toString());
    }
}
