package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;

/** The enclosures that the report lists at its end: 붙임 1. … 1부. 2. … 1부. */
public record Enclosures(List<Entry> entries) {

    /** One enclosure; separate where it says 따로붙임, otherwise it is part of the body. */
    public record Entry(int number, Said name, int copies, boolean separate) {}

    private static final Pattern ENTRY = Bounded.pattern(
            "(?<![^\\s])(\\d{1,2})\\s?\\.\\s{0,3}([^\\n]{1,80}?)\\s?(\\d{1,3})부\\s?\\.?\\s?(\\(\\s?(?:따로\\s?붙임|별첨|별도\\s?송부)\\s?\\))?");
    private static final Pattern ONLY = Bounded.pattern("붙\\s?임\\s{1,3}([^\\d\\s][^\\n]{0,80}?)\\s?(\\d{1,3})부");

    static Enclosures none() {
        return new Enclosures(List.of());
    }

    static Enclosures read(Region region) {
        var entries = new ArrayList<Entry>();
        for (var match : region.all(ENTRY)) {
            var name = region.understood(match, 2, "enclosure", "enclosure");
            region.understood(match, 0, "enclosure.words", "enclosure");
            entries.add(new Entry(
                    Integer.parseInt(match.group(1)), name, Integer.parseInt(match.group(3)), match.group(4) != null));
        }
        if (entries.isEmpty()) {
            region.find(ONLY).ifPresent(match -> entries.add(only(region, match)));
        } else {
            var first = region.find(ENTRY).map(MatchResult::start).orElse(region.from());
            region.before(first).understood("enclosure.label", "enclosure.label");
        }
        return new Enclosures(List.copyOf(entries));
    }

    private static Entry only(Region region, MatchResult match) {
        var name = region.understood(match, 1, "enclosure", "enclosure.only");
        region.understood(match, 0, "enclosure.words", "enclosure.only");
        return new Entry(1, name, Integer.parseInt(match.group(2)), false);
    }
}
