package org.sillok.report;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Something that a report is sent with (붙임), in the order of the list.
 *
 * @param copies null where the source states none
 * @param separate whether it goes along on its own (따로붙임) rather than at the end of the report
 */
public record Annex(Kind kind, String title, @Nullable Integer copies, boolean separate) {

    /** What it is, as far as the report makes it itself. */
    public enum Kind {
        /** 위원 현황. */
        ROSTER,
        /** 회의록. */
        MINUTES,
        /** 회의자료. */
        PAPERS,
        OTHER
    }

    Annex checked(String field) {
        Given.present(field + ".kind", kind);
        Given.text(field + ".title", title, Given.LINE);
        Given.optionalWithin(field + ".copies", copies, 1, 9_999);
        return this;
    }
}
