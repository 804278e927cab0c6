package org.sillok.ingest.part;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;

/**
 * A day with its weekday, begin, end and length, each as far as it is printed.
 *
 * @param weekday one of 월화수목금토일 as printed, never reckoned
 */
public record When(
        Said place,
        @Nullable LocalDate day,
        @Nullable String weekday,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        @Nullable Integer minutes) {

    private static final Pattern DATE = Bounded.pattern(Wording.DATE);
    private static final Pattern TIMES = Bounded.pattern(
            "(?<!\\d)(\\d{1,2})\\s?(?::|시)\\s?(\\d{2})?분?(?:\\s?[~∼〜～-]\\s?(\\d{1,2})\\s?(?::|시)\\s?(\\d{2})?분?)?");
    private static final Pattern MINUTES = Bounded.pattern("(?<![\\d:])(\\d{1,3})\\s?분(?!\\s?[~∼])");

    static When read(Region region) {
        var date = region.find(DATE);
        var rest = region.after(date.map(MatchResult::end).orElse(region.from()));
        var times = rest.find(TIMES);
        var minutes =
                rest.after(times.map(MatchResult::end).orElse(rest.from())).find(MINUTES);
        var place = region.understood("overview.when", "overview.when");
        return new When(
                place,
                date.map(When::day).orElse(null),
                date.map(match -> match.group(5)).orElse(null),
                times.map(match -> time(match.group(1), match.group(2))).orElse(null),
                times.filter(match -> match.group(3) != null)
                        .map(match -> time(match.group(3), match.group(4)))
                        .orElse(null),
                minutes.map(match -> Integer.valueOf(match.group(1))).orElse(null));
    }

    /** Null where there is no such day. */
    static @Nullable LocalDate day(MatchResult date) {
        int year = date.group(1) == null ? 2000 + Integer.parseInt(date.group(2)) : Integer.parseInt(date.group(1));
        try {
            return LocalDate.of(year, Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Null where there is no such time. */
    static @Nullable LocalTime time(String hour, @Nullable String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return hours < 24 && minutes < 60 ? LocalTime.of(hours, minutes) : null;
    }
}
