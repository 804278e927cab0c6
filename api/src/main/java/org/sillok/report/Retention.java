package org.sillok.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long a document is kept (보존기간); Records decree, art. 26. */
public enum Retention {
    ONE_YEAR(1),
    THREE_YEARS(3),
    FIVE_YEARS(5),
    TEN_YEARS(10),
    THIRTY_YEARS(30),
    /** 준영구. */
    SEMI_PERMANENT(0),
    /** 영구. */
    PERMANENT(0);

    private final int years;

    Retention(int years) {
        this.years = years;
    }

    /** The first day of the period: 1 January after the document is complete. */
    public static LocalDate from(LocalDate complete) {
        return LocalDate.of(complete.getYear() + 1, 1, 1);
    }

    /** The last day of the period; null where it has none. */
    public @Nullable LocalDate until(LocalDate complete) {
        return years == 0 ? null : from(complete).plusYears(years).minusDays(1);
    }
}
