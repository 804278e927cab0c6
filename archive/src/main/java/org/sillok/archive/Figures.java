package org.sillok.archive;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, times and sums as the office writes them. */
public final class Figures {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String WEEKDAYS = "월화수목금토일";

    private Figures() {}

    /** {@code 2017. 3. 29.(수)}. */
    public static String day(LocalDate day) {
        return date(day) + "(" + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1) + ")";
    }

    /** {@code 2017. 3. 29.}. */
    public static String date(LocalDate day) {
        return day.getYear() + ". " + day.getMonthValue() + ". " + day.getDayOfMonth() + ".";
    }

    /** A date, or nothing. */
    public static String optionalDate(@Nullable LocalDate day) {
        return day == null ? "" : date(day);
    }

    /** {@code 14:00}. */
    public static String time(OffsetDateTime time) {
        return TIME.format(time);
    }

    /** {@code 14:00~15:40}, with what is not known left out. */
    public static String span(@Nullable OffsetDateTime from, @Nullable OffsetDateTime until) {
        if (from == null) {
            return "";
        }
        return time(from) + "~" + (until == null ? "" : time(until));
    }

    /** {@code 100분}, or nothing. */
    public static String minutes(@Nullable Long minutes) {
        return minutes == null ? "" : minutes + "분";
    }

    /** {@code 1,870,000원}. */
    public static String won(long won) {
        return String.format(Locale.ROOT, "%,d원", won);
    }
}
