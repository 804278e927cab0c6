package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.committee.Sex;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;

/**
 * The roster of members. Its columns are lost in the text: the post is taken to be the last word of a row, and the kind of
 * seat, printed once for the rows that share it, to hold until the next is printed.
 *
 * @param heading the counts that the heading states, null where it states none
 */
public record Roster(@Nullable Heading heading, List<Row> rows) {

    /** The counts of the heading. */
    public record Heading(
            int all, @Nullable Integer exOfficio, @Nullable Integer appointed, Said place) {}

    /** A row. The affiliation of a 〃 is that of the row above, which {@code ditto} tells. */
    public record Row(
            int number,
            String name,
            SeatRole role,
            Sex sex,
            @Nullable String affiliation,
            @Nullable String post,
            @Nullable SeatKind kind,
            boolean ditto,
            Said place) {

        public boolean councilMember() {
            return post != null && COUNCIL.matcher(post).matches();
        }

        /** Rows that give a number in place of a name. */
        public boolean named() {
            return !NUMBERED.matcher(name).matches() && name.indexOf('○') < 0;
        }
    }

    private static final Pattern COUNCIL = Bounded.pattern("(?:시|도|구|군)?의원|(?:시|도|구|군)의회의원");
    private static final Pattern NUMBERED = Bounded.pattern("위원\\s?\\d{1,3}");
    private static final Pattern HEADING = Bounded.pattern(
            "\\(\\s?총\\s?(\\d{1,3})\\s?명(?:[,\\s]{1,3}당연직\\s?(\\d{1,3})\\s?명?)?(?:[,\\s]{1,3}위촉직\\s?(\\d{1,3})\\s?명?)?\\s?\\)");
    private static final Pattern ROW = Bounded.pattern(
            "(?<![^\\s])(\\d{1,3})\\s{1,3}([가-힣][가-힣○]{1,3}|○{2,3}|위원\\s?\\d{1,3})\\s{1,3}(?:\\(\\s?(부?위원장)\\s?\\)\\s{1,3})?(남|여)(?=\\s)");
    private static final Pattern KIND = Bounded.pattern("(?<![^\\s])(당연직|위촉직)\\s{0,3}\\z");

    static Roster none() {
        return new Roster(null, List.of());
    }

    static Roster read(Region region) {
        var heading = region.find(HEADING).map(match -> heading(region, match));
        var rows = new ArrayList<Row>();
        for (var part : region.cutAt(ROW)) {
            var above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            part.find(ROW).ifPresent(match -> rows.add(row(part.stripped(), match, above)));
        }
        if (!rows.isEmpty()) {
            int first = region.find(ROW).map(MatchResult::start).orElse(region.from());
            region.before(first).understood("roster.header", "roster.header");
        }
        return new Roster(heading.orElse(null), List.copyOf(rows));
    }

    public List<Row> those(Predicate<Row> which) {
        return rows.stream().filter(which).toList();
    }

    public Optional<Row> first(Predicate<Row> which) {
        return rows.stream().filter(which).findFirst();
    }

    private static Heading heading(Region region, MatchResult match) {
        return new Heading(
                Integer.parseInt(match.group(1)),
                match.group(2) == null ? null : Integer.valueOf(match.group(2)),
                match.group(3) == null ? null : Integer.valueOf(match.group(3)),
                region.understood(match, 0, "roster.counts", "roster.counts"));
    }

    private static Row row(Region part, MatchResult match, @Nullable Row above) {
        var rest = part.after(match.end()).words();
        var printed = KIND.matcher(rest);
        var kind = printed.find() ? kind(printed.group(1)) : above == null ? null : above.kind();
        var words = Words.tokens(KIND.matcher(rest).replaceAll(""));
        boolean ditto =
                !words.isEmpty() && (words.get(0).equals("〃") || words.get(0).equals("\""));
        var affiliation = ditto && above != null ? above.affiliation() : affiliation(words);
        var post = words.isEmpty() ? null : words.get(words.size() - 1);
        var place = words.size() > 2
                ? part.ambiguous("roster.row", "roster.row")
                : part.understood("roster.row", "roster.row");
        return new Row(
                Integer.parseInt(match.group(1)),
                match.group(2),
                role(match.group(3)),
                match.group(4).equals("여") ? Sex.FEMALE : Sex.MALE,
                affiliation,
                post,
                kind,
                ditto,
                place);
    }

    private static @Nullable String affiliation(List<String> words) {
        return words.size() < 2 ? null : String.join(" ", words.subList(0, words.size() - 1));
    }

    private static SeatKind kind(String word) {
        return word.equals("당연직") ? SeatKind.EX_OFFICIO : SeatKind.APPOINTED;
    }

    private static SeatRole role(@Nullable String word) {
        if (word == null) {
            return SeatRole.MEMBER;
        }
        return word.equals("위원장") ? SeatRole.CHAIR : SeatRole.VICE_CHAIR;
    }
}
