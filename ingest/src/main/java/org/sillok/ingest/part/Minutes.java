package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;

/** The minutes: stage headings, speeches one by one under the label printed, narration, and dashed stage lines. */
public record Minutes(@Nullable When when, List<Entry> entries) {

    /** What an entry of the minutes is. */
    public enum Kind {
        /** □ and a heading, where no box of a checklist stands beside it. */
        HEADING,
        /** A bullet and a label in brackets: somebody speaks. */
        SPEECH,
        /** A bullet without a label: the minutes tell what happens. */
        NARRATION,
        /** Words between rows of dashes. */
        STAGE_LINE,
        /** An item of the agenda, named again. */
        ITEM
    }

    /** An entry in its place; only a speech has a label. */
    public record Entry(Kind kind, @Nullable Said label, Said words) {

        public boolean is(Kind other) {
            return kind == other;
        }
    }

    private static final Pattern MARK = Bounded.pattern("(?<![^\\s])(?:(□)(?=\\s{1,2}[^□■\\s])"
            + "|-{5,200}\\s{0,3}([^-\\n]{1,80}?)\\s{0,3}-{5,200}"
            + "|(?:[○❍◦◯ㅇ\\x{F03DA}]\\s{1,3}|\\?\\s{1,3}(?=\\())(?:\\(\\s?([^()\\n]{1,30})\\s?\\)(?=\\s))?)");
    private static final Pattern ITEM = Bounded.pattern("(?<![^\\s])[①-⑳]\\s{0,3}\\((?:심의|의결|자문|보고)\\)");
    private static final Pattern HEADER =
            Bounded.pattern("회의록\\s{0,3}\\(([^)\\n]{0,20}\\([월화수목금토일]\\)[^)\\n]{0,80})\\)");
    private static final Set<String> NO_LABEL = Set.of("심의", "자문", "보고", "의결");

    static Minutes none() {
        return new Minutes(null, List.of());
    }

    static Minutes read(Region region) {
        var header = region.find(HEADER).map(match -> When.read(region.between(match.start(1), match.end(1))));
        var marks = region.all(MARK);
        var entries = new ArrayList<Entry>();
        for (int at = 0; at < marks.size(); at++) {
            int end = at + 1 < marks.size() ? marks.get(at + 1).start() : region.to();
            entry(region.between(marks.get(at).start(), end), marks.get(at), entries);
        }
        if (!marks.isEmpty()) {
            region.before(marks.get(0).start()).understood("minutes.header", "minutes.header");
        }
        return new Minutes(header.orElse(null), List.copyOf(entries));
    }

    public List<Entry> those(Kind kind) {
        return entries.stream().filter(entry -> entry.is(kind)).toList();
    }

    private static void entry(Region part, MatchResult mark, List<Entry> entries) {
        if (mark.group(2) != null) {
            entries.add(new Entry(
                    Kind.STAGE_LINE, null, part.understood(mark, 2, "minutes.stageLine", "minutes.stageLine")));
            part.understood(mark, 0, "minutes.dashes", "minutes.stageLine");
            return;
        }
        if (mark.group(1) != null) {
            heading(part, mark, entries);
            return;
        }
        var label = mark.group(3) == null || NO_LABEL.contains(Words.squeezed(mark.group(3)))
                ? null
                : part.understood(mark, 3, "minutes.label", "minutes.speech");
        part.before(label == null ? mark.start() + 1 : mark.end()).understood("minutes.bullet", "minutes.bullet");
        spoken(part.after(label == null ? mark.start() + 1 : mark.end()), label, entries);
    }

    private static void heading(Region part, MatchResult mark, List<Entry> entries) {
        var items = withoutItems(part.after(mark.end()));
        var words = items.stripped();
        if (!words.isEmpty()) {
            entries.add(new Entry(Kind.HEADING, null, words.understood("minutes.heading", "minutes.heading")));
        }
        part.understood(mark, 1, "minutes.bullet", "minutes.heading");
        items(part.after(items.to()), entries);
    }

    private static void spoken(Region part, @Nullable Said label, List<Entry> entries) {
        var own = label == null ? withoutItems(part) : part;
        var words = own.stripped();
        if (!words.isEmpty()) {
            entries.add(
                    label == null
                            ? new Entry(
                                    Kind.NARRATION, null, words.understood("minutes.narration", "minutes.narration"))
                            : new Entry(Kind.SPEECH, label, words.understood("minutes.speech", "minutes.speech")));
        }
        items(part.after(own.to()), entries);
    }

    private static Region withoutItems(Region part) {
        return part.before(part.find(ITEM).map(MatchResult::start).orElse(part.to()));
    }

    private static void items(Region part, List<Entry> entries) {
        for (var item : part.cutAt(ITEM)) {
            entries.add(new Entry(Kind.ITEM, null, item.stripped().understood("minutes.item", "minutes.item")));
        }
    }
}
