package org.sillok.query.roster;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Allowance;
import org.sillok.committee.Citation;
import org.sillok.committee.DecidingRule;
import org.sillok.committee.OpeningRule;
import org.sillok.committee.Openness;
import org.sillok.committee.ProxyRule;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatKind;
import org.sillok.query.Line;
import org.sillok.query.Reading;

/** Reads rules back as they were adopted. */
public final class RulebookReader {

    private final Reading reading;

    public RulebookReader(Reading reading) {
        this.reading = reading;
    }

    /** The rules of a committee, or those that a meeting took along, by the day from which they are in force. */
    public List<Rulebook> rules(String stream, long asOf) {
        return reading.list("""
                select * from rulebook
                where stream = :stream and known(known_from, known_until, :asOf)
                order by in_force_from, known_from""", asOf, Map.of("stream", stream), RulebookReader::rulebook);
    }

    private static Rulebook rulebook(Line line) {
        return new Rulebook(
                line.date("in_force_from"),
                new OpeningRule(
                        line.word(OpeningRule.Kind.class, "opening_kind"),
                        line.optionalNumber("opening_members"),
                        cited(line, "opening")),
                new DecidingRule(line.word(DecidingRule.Kind.class, "deciding_kind"), cited(line, "deciding")),
                optional(line, "casting"),
                line.texts("acting_order"),
                new ProxyRule(line.words(SeatKind.class, "proxy_sent_by"), cited(line, "proxy")),
                optional(line, "written"),
                line.number("notice_days"),
                line.number("signing_days"),
                line.number("publication_days"),
                allowances(line),
                line.word(Openness.class, "default_disclosure"));
    }

    private static List<Allowance> allowances(Line line) {
        var kinds = line.words(SeatKind.class, "allowance_kinds");
        var purposes = line.words(Allowance.Purpose.class, "allowance_purposes");
        var minutes = line.numbers("allowance_minutes");
        var won = line.positions("allowance_won");
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new Allowance(kinds.get(i), purposes.get(i), minutes.get(i), won.get(i)))
                .toList();
    }

    private static Citation cited(Line line, String rule) {
        return new Citation(line.text(rule + "_article"), line.text(rule + "_text"));
    }

    private static @Nullable Citation optional(Line line, String rule) {
        return line.optionalText(rule + "_article") == null ? null : cited(line, rule);
    }
}
