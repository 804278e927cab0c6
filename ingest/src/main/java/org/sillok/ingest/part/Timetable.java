package org.sillok.ingest.part;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;

/**
 * The course of the meeting by the clock.
 *
 * @param secretary who the heading says moves it, as the secretary
 */
public record Timetable(@Nullable Said secretary, List<Row> rows) {

    /** A row; the lead is whom it ends with or names in brackets, null where it names nobody. */
    public record Row(
            int number,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            int minutes,
            String content,
            @Nullable String lead,
            Said place) {}

    private static final Pattern START = Bounded.pattern("진행\\s?(?:시간|순서)|순\\s?번\\s{1,2}시\\s?간");
    private static final Pattern HEADER = Bounded.pattern("순\\s?번\\s{1,2}시\\s?간\\s{1,2}내\\s?용(?:\\s{1,2}비\\s?고)?");
    private static final Pattern SECRETARY = Bounded.pattern("간사\\s?\\)?\\s?[:：]\\s?([^>\\n]{1,40}?)\\s?>");
    private static final Pattern ROW = Bounded.pattern(
            "(?<![^\\s])(\\d{1,2})\\s{1,3}(\\d{1,2}):(\\d{2})\\s?[~∼〜-]\\s?(\\d{1,2}):(\\d{2})\\s{0,3}\\(\\s{0,2}(\\d{1,3})\\s?[′'’분]\\s{0,2}\\)");
    private static final Pattern LEAD = Bounded.pattern("\\s(간\\s?사|부\\s?위원장|위\\s?원\\s?장)\\s{0,3}\\z");
    private static final Pattern BRACKETED = Bounded.pattern("\\(([가-힣]{2,20})\\)\\s{0,3}\\z");

    static Timetable none() {
        return new Timetable(null, List.of());
    }

    /** Where the timetable begins within an overview; its end where there is none. */
    static int start(Region region) {
        return region.find(START).map(MatchResult::start).orElse(region.to());
    }

    static Timetable read(Region region) {
        var header = region.find(HEADER);
        header.ifPresent(match -> region.understood(match, 0, "timetable.header", "timetable.header"));
        var secretary = region.find(SECRETARY)
                .map(match -> region.understood(match, 1, "timetable.secretary", "timetable.secretary"));
        var rows = new ArrayList<Row>();
        for (var part : region.cutAt(ROW)) {
            part.find(ROW).ifPresent(match -> rows.add(row(part, match)));
        }
        region.before(header.map(MatchResult::start).orElse(region.from()))
                .understood("timetable.heading", "timetable.heading");
        return new Timetable(secretary.orElse(null), List.copyOf(rows));
    }

    private static Row row(Region part, MatchResult match) {
        var stripped = part.stripped();
        var content = stripped.after(match.end()).words();
        var end = LEAD.matcher(content);
        var bracketed = BRACKETED.matcher(content);
        var lead = end.find() ? Words.squeezed(end.group(1)) : bracketed.find() ? bracketed.group(1) : null;
        return new Row(
                Integer.parseInt(match.group(1)),
                When.time(match.group(2), match.group(3)),
                When.time(match.group(4), match.group(5)),
                Integer.parseInt(match.group(6)),
                content.replaceAll("\\s(?:간\\s?사|부\\s?위원장|위\\s?원\\s?장)$", "").strip(),
                lead,
                stripped.understood("timetable.row", "timetable.row"));
    }
}
