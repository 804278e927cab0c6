package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;

/**
 * Who was there: how many in all, how many members, the two lists of them, and the observers.
 *
 * @param officeHeads observers counted apart among the observers, such as heads of department
 */
public record Present(
        @Nullable Count all,
        @Nullable Count members,
        @Nullable Listed exOfficio,
        @Nullable Listed appointed,
        @Nullable Count observers,
        @Nullable Count officeHeads) {

    /** A number of people, and the words it stands in. */
    public record Count(int number, String words, Said place) {}

    /** A list that says how many it names. */
    public record Listed(@Nullable Integer stated, List<Said> names, Said place) {}

    private static final Pattern PEOPLE = Bounded.pattern("(?<!\\d)(\\d{1,3})\\s?(?:명|인)");
    private static final Pattern EX_OFFICIO =
            Bounded.pattern("당연직\\s?(?:위원)?\\s?(?:\\(\\s?(\\d{1,3})\\s?[명인]\\s?\\))?\\s?[:：]");
    private static final Pattern APPOINTED =
            Bounded.pattern("위촉직\\s?(?:위원)?\\s?(?:\\(\\s?(\\d{1,3})\\s?[명인]\\s?\\))?\\s?[:：]");
    private static final Pattern MEMBERS = Bounded.pattern("위원\\s?[:：]\\s?(\\d{1,3})\\s?[명인]");
    private static final Pattern OBSERVERS = Bounded.pattern("(\\d{1,3})\\s?[명인]\\s{0,2}(?:배석|참관)");
    private static final Pattern HEADS = Bounded.pattern("([가-힣][가-힣 ]{1,30}장)\\s?\\((\\d{1,3})\\)");
    private static final Pattern NAME = Bounded.pattern("[^,、\\n]{1,40}");

    static Present none() {
        return new Present(null, null, null, null, null, null);
    }

    static Present read(Region region) {
        var first = region.find(Wording.DASH).map(MatchResult::start).orElse(region.to());
        var all = last(region.before(first));
        var observers = region.find(OBSERVERS);
        int end = observers.map(match -> dashBefore(region, match.start())).orElse(region.to());
        var lists = region.before(end);
        var present = new Present(
                all,
                count(lists.find(MEMBERS).orElse(null), region, "members"),
                listed(lists, EX_OFFICIO, APPOINTED, "exOfficio"),
                listed(lists, APPOINTED, EX_OFFICIO, "appointed"),
                count(observers.orElse(null), region.after(end), "observers"),
                heads(region.after(end)));
        region.after(end).understood("attendance.observers", "attendance.observers");
        region.before(first).understood("attendance.all", "attendance.all");
        between(region, present).ambiguous("attendance.words", "attendance.words");
        return present;
    }

    /** What stands between the lists, and what the counts are of, up to the last of them. */
    private static Region between(Region region, Present present) {
        int end = region.from();
        for (var listed : Arrays.asList(present.exOfficio(), present.appointed())) {
            end = listed == null ? end : Math.max(end, listed.place().span().to());
        }
        return region.before(end);
    }

    private static @Nullable Count last(Region region) {
        var counts = region.all(PEOPLE);
        if (counts.isEmpty()) {
            return null;
        }
        return count(counts.get(counts.size() - 1), region, "all");
    }

    private static @Nullable Count count(@Nullable MatchResult match, Region region, String name) {
        if (match == null) {
            return null;
        }
        var words = region.before(match.start(1)).words();
        var place = region.before(match.end()).after(Math.min(match.start(), match.start(1)));
        var kind = "attendance." + name;
        return new Count(Integer.parseInt(match.group(1)), words, place.understood(kind, kind));
    }

    private static @Nullable Count heads(Region region) {
        return region.find(HEADS)
                .map(match -> new Count(
                        Integer.parseInt(match.group(2)),
                        match.group(1).strip(),
                        region.understood(match, 0, "attendance.heads", "attendance.heads")))
                .orElse(null);
    }

    private static @Nullable Listed listed(Region region, Pattern label, Pattern other, String name) {
        var match = region.find(label).orElse(null);
        if (match == null) {
            return null;
        }
        var rest = region.after(match.end());
        int end = Math.min(stop(rest, other), Math.min(stop(rest, Wording.DASH), stop(rest, BULLETS)));
        var kind = "attendance." + name;
        var names = new ArrayList<Said>();
        for (var found : rest.before(end).all(NAME)) {
            var words = rest.between(found.start(), found.end()).stripped();
            if (!words.isEmpty()) {
                names.add(words.understood(kind, kind));
            }
        }
        var stated = match.group(1) == null ? null : Integer.valueOf(match.group(1));
        return new Listed(
                stated, List.copyOf(names), region.between(match.start(), end).understood(kind, kind));
    }

    private static final Pattern BULLETS = Bounded.pattern("(?<![^\\s])[·‧ㆍ∙○❍](?=\\s)");

    private static int stop(Region region, Pattern pattern) {
        return region.find(pattern).map(MatchResult::start).orElse(region.to());
    }

    private static int dashBefore(Region region, int place) {
        var dashes = region.before(place).all(Wording.DASH);
        return dashes.isEmpty() ? place : dashes.get(dashes.size() - 1).start();
    }
}
