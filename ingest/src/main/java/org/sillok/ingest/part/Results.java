package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;
import org.sillok.meeting.ItemKind;

/** The items and what became of each: ① (심의) title : ‘원안가결’, or for advice the points it was summed up in. */
public record Results(List<Item> items, @Nullable Said countStated) {

    /** An item. The outcome is as printed, null where none is. */
    public record Item(
            int number,
            ItemKind kind,
            Said title,
            @Nullable Said outcome,
            @Nullable Said condition,
            List<Said> points,
            Said place) {}

    private static final Map<String, ItemKind> KINDS = Map.of(
            "심의", ItemKind.DELIBERATION,
            "의결", ItemKind.DELIBERATION,
            "자문", ItemKind.ADVICE,
            "보고", ItemKind.REPORT);
    private static final Pattern ITEM = Bounded.pattern("(?<![^\\s])([①-⑳])\\s{0,3}\\(\\s?(심의|의결|자문|보고)\\s?\\)");
    private static final Pattern OUTCOME = Bounded.pattern(
            "[:：→]?\\s{0,3}[‘'’“\"「]?\\s?(원안\\s?가결|수정\\s?가결|조건부\\s?가결|가결|부결|보류|재심의|소위원회\\s?회부|소위\\s?회부)\\s?[’'‘”\"」]?");
    private static final Pattern OPINIONS = Bounded.pattern("주요\\s?(?:자문)?\\s?의견");
    private static final Pattern CONDITION = Bounded.pattern("\\G\\s{0,3}\\(([^)\\n]{1,200})\\)");
    private static final Pattern COUNT = Bounded.pattern("안건\\s?보고\\s?\\((\\d{1,2})건\\)");

    static Results none() {
        return new Results(List.of(), null);
    }

    static Results read(Region region) {
        var items = new ArrayList<Item>();
        for (var part : region.cutAt(ITEM)) {
            part.find(ITEM).ifPresent(match -> items.add(item(part, match)));
        }
        int first = region.find(ITEM).map(MatchResult::start).orElse(region.to());
        var count = region.before(first)
                .find(COUNT)
                .map(match -> region.understood(match, 1, "results.count", "results.count"));
        if (!items.isEmpty()) {
            region.before(first).understood("results.heading", "results.heading");
        }
        return new Results(List.copyOf(items), count.orElse(null));
    }

    private static Item item(Region part, MatchResult match) {
        var note = part.find(Wording.NOTE);
        note.ifPresent(found -> part.after(found.start()).understood("results.note", "results.note"));
        var own = part.before(note.map(MatchResult::start).orElse(part.to()));
        var outcome = own.find(OUTCOME);
        int points = own.find(Wording.DASH).map(MatchResult::start).orElse(own.to());
        int opinions = own.find(OPINIONS).map(MatchResult::start).orElse(points);
        int end = Math.min(
                Math.min(opinions, points), outcome.map(MatchResult::start).orElse(own.to()));
        var result = outcome.map(found -> own.understood(found, 1, "item.outcome", "item.outcome"));
        var condition = outcome.flatMap(found -> own.after(found.end()).find(CONDITION))
                .map(found -> own.understood(found, 1, "item.condition", "item.condition"));
        var title = own.between(match.end(), end).stripped().understood("item.title", "item.title");
        var listed = points(own.after(points));
        var place = own.before(Math.max(end, outcome.map(MatchResult::end).orElse(end)))
                .understood("item", "item.number");
        own.between(opinions, points).understood("item.opinions", "item.opinions");
        return new Item(
                match.group(1).charAt(0) - '①' + 1,
                kind(match.group(2)),
                title,
                result.orElse(null),
                condition.orElse(null),
                listed,
                place);
    }

    static ItemKind kind(String word) {
        return KINDS.getOrDefault(word, ItemKind.DELIBERATION);
    }

    private static List<Said> points(Region region) {
        var points = new ArrayList<Said>();
        for (var part : region.cutAt(Wording.DASH)) {
            var words = part.after(part.from() + 1).stripped();
            if (!words.isEmpty()) {
                points.add(words.understood("item.point", "item.point"));
                part.understood("item.dash", "item.point");
            }
        }
        return List.copyOf(points);
    }
}
