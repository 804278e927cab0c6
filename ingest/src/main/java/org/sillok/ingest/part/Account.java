package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;

/** What the meeting cost: the total, its groups, their lines, and the budget line that it is paid from. */
public record Account(
        @Nullable Amount total,
        List<Group> groups,
        List<Line> lines,
        @Nullable Said budget,
        @Nullable Copies copies,
        List<Said> manner,
        List<Said> notes) {

    /** An amount in won; reports print it in thousands too. */
    public record Amount(long won, Said place) {}

    /** A subtotal. Its lines are those between it and the next. */
    public record Group(String name, Amount subtotal) {}

    /** A line: won, and where they are printed the unit price and the number of units. */
    public record Line(
            String name,
            Amount amount,
            @Nullable Long each,
            @Nullable Integer units,
            @Nullable String unit) {}

    /** How many copies of a paper were printed. */
    public record Copies(int number, Said place) {}

    private static final String MONEY = "(\\d[\\d,]{0,14})\\s?(천원|백만원|만원|원)";
    private static final Pattern TOTAL = Bounded.pattern("소\\s?요\\s?(?:예\\s?산|액)\\s?[:：]\\s?(?:총\\s?)?" + MONEY);
    private static final Pattern GROUP = Bounded.pattern("(?<![^\\s])[‧·ㆍ∙]\\s{1,3}([^\\n:]{1,80}?)\\s{1,3}" + MONEY);
    private static final Pattern LINE = Bounded.pattern("(?<![^\\s])[-–]\\s{1,3}([^\\n:]{1,60}?)\\s?[:：]\\s?" + MONEY
            + "(?:\\s{0,2}\\(\\s?(\\d[\\d,]{0,11})\\s?원\\s?[×xX*✕]\\s?(\\d{1,4})\\s?(명|개|부|인|회|식)?\\s?\\))?");
    private static final Pattern BUDGET = Bounded.pattern("예\\s?산\\s?과\\s?목\\s?[:：]\\s?");
    private static final Pattern MANNER = Bounded.pattern("집\\s?행\\s?방\\s?법\\s?[:：]");
    private static final Pattern COPIES = Bounded.pattern("\\(\\s?(\\d{1,4})\\s?부[^)\\n]{0,60}\\)");

    private static final Pattern REMARK = Bounded.pattern(
            "※\\s?([^※\\n]{1,200}?)(?=\\s{1,2}(?:\\d[\\d,]{0,14}\\s?(?:천원|만원|원)|[‧·ㆍ∙○❍◦-]\\s)|\\s{0,3}\\z)");

    static Account none() {
        return new Account(null, List.of(), List.of(), null, null, List.of(), List.of());
    }

    static Account read(Region region) {
        var total = region.find(TOTAL).map(match -> amount(region, match, 1, "total"));
        var budget = region.find(BUDGET).map(match -> Field.upToBullet(region.after(match.end()))
                .stripped()
                .understood("expenses.budget", "expenses.budget"));
        var manner = region.find(MANNER)
                .map(match -> manner(region.after(match.end())))
                .orElse(List.of());
        var accounted =
                region.before(region.find(MANNER).map(MatchResult::start).orElse(region.to()));
        var lines = new ArrayList<Line>();
        accounted.all(LINE).forEach(match -> lines.add(line(region, match)));
        var groups = new ArrayList<Group>();
        region.all(GROUP).forEach(match -> groups.add(new Group(groupName(match), amount(region, match, 2, "group"))));
        var copies = region.find(COPIES)
                .map(match -> new Copies(
                        Integer.parseInt(match.group(1)),
                        region.understood(match, 0, "expenses.copies", "expenses.copies")));
        var notes = region.all(REMARK).stream()
                .map(match -> region.understood(match, 1, "expenses.note", "expenses.note"))
                .toList();
        rest(region, lines.isEmpty() && total.isEmpty());
        return new Account(
                total.orElse(null),
                List.copyOf(groups),
                List.copyOf(lines),
                budget.orElse(null),
                copies.orElse(null),
                manner,
                notes);
    }

    /** How it is paid: the words after the label, and a sentence after each dash. */
    private static List<Said> manner(Region region) {
        var sentences = new ArrayList<Said>();
        int first = region.find(Wording.DASH).map(MatchResult::start).orElse(region.to());
        add(sentences, region.before(first));
        region.cutAt(Wording.DASH).forEach(part -> add(sentences, part.after(part.from() + 1)));
        return List.copyOf(sentences);
    }

    private static void add(List<Said> sentences, Region region) {
        if (!region.stripped().isEmpty()) {
            sentences.add(region.stripped().ambiguous("expenses.manner", "expenses.manner"));
        }
    }

    /** The labels and notes between the amounts are known by their place only. */
    private static void rest(Region region, boolean nothingRead) {
        if (!nothingRead) {
            region.ambiguous("expenses.words", "expenses.words");
        }
    }

    private static Line line(Region region, MatchResult match) {
        var amount = amount(region, match, 2, "line");
        return new Line(
                Words.line(match.group(1)),
                amount,
                match.group(4) == null ? null : (Long) Words.number(match.group(4)),
                match.group(5) == null ? null : Integer.valueOf(match.group(5)),
                match.group(6));
    }

    private static String groupName(MatchResult match) {
        int note = match.group(1).indexOf('※');
        return Words.line(note > 0 ? match.group(1).substring(0, note) : match.group(1));
    }

    private static Amount amount(Region region, MatchResult match, int group, String name) {
        long digits = Words.number(match.group(group));
        var kind = "expenses." + name;
        return new Amount(digits * scale(match.group(group + 1)), region.understood(match, 0, kind, kind));
    }

    private static long scale(String unit) {
        return switch (unit) {
            case "천원" -> 1_000;
            case "만원" -> 10_000;
            case "백만원" -> 1_000_000;
            default -> 1;
        };
    }
}
