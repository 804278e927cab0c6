package org.sillok.server.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.server.inquiry.Inquiry;

/**
 * The facts that a report states, held against those that come out of the record again.
 *
 * @param equal those that are the same
 * @param differences those that are not, and why
 */
public record Comparison(List<Fact> equal, List<Difference> differences) {

    /** A fact that both state. */
    public record Fact(String fact, String value) {}

    /**
     * A fact that they state differently.
     *
     * @param source as the report states it
     * @param regenerated as it comes out of the record; null where it does not
     */
    public record Difference(
            String fact, String source, @Nullable String regenerated, String why) {}

    /**
     * Compares. What the report does not state is not compared.
     *
     * @param text of the report
     */
    public static Comparison of(String text, Inquiry inquiry, String meeting, Locale language) {
        return of(Stated.in(text), Regenerated.from(inquiry, meeting), language);
    }

    static Comparison of(Map<Topic, String> stated, Map<Topic, String> regenerated, Locale language) {
        var equal = new ArrayList<Fact>();
        var differences = new ArrayList<Difference>();
        stated.forEach((topic, source) -> {
            var again = regenerated.get(topic);
            if (source.equals(again)) {
                equal.add(new Fact(topic.in(language), source));
            } else {
                var why = Reason.of(topic, again != null).in(language);
                differences.add(new Difference(topic.in(language), source, again, why));
            }
        });
        return new Comparison(List.copyOf(equal), List.copyOf(differences));
    }
}
