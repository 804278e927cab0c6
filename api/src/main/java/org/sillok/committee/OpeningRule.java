package org.sillok.committee;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** How many members must be present for a meeting to open (개의 정족수). */
public record OpeningRule(Kind kind, @Nullable Integer members, Citation citation) {

    /** The measures that ordinances know; the first is the default. */
    public enum Kind {
        MAJORITY_OF_MEMBERS,
        TWO_THIRDS_OF_MEMBERS,
        FIXED_NUMBER
    }

    /** A majority of n is ⌊n/2⌋+1: of 26 it is 14. */
    public int needed(int inOffice) {
        return switch (kind) {
            case MAJORITY_OF_MEMBERS -> inOffice / 2 + 1;
            case TWO_THIRDS_OF_MEMBERS -> (2 * inOffice + 2) / 3;
            case FIXED_NUMBER -> members == null ? inOffice : members;
        };
    }

    OpeningRule checked(String field) {
        Given.present(field + ".kind", kind);
        Given.agrees(field + ".members", (kind == Kind.FIXED_NUMBER) == (members != null), "with FIXED_NUMBER only");
        Given.optionalWithin(field + ".members", members, 1, Given.MANY);
        Given.present(field + ".citation", citation).checked(field + ".citation");
        return this;
    }
}
