package org.sillok.committee;

import org.sillok.record.Given;

/** How many members must be in favour for a resolution to pass (의결 정족수). */
public record DecidingRule(Kind kind, Citation citation) {

    /** The measures that ordinances know; the first is the default. */
    public enum Kind {
        MAJORITY_OF_PRESENT,
        MAJORITY_OF_MEMBERS,
        TWO_THIRDS_OF_PRESENT
    }

    /** A majority of n is ⌊n/2⌋+1: of 14 it is 8. */
    public int needed(int inOffice, int present) {
        return switch (kind) {
            case MAJORITY_OF_PRESENT -> present / 2 + 1;
            case MAJORITY_OF_MEMBERS -> inOffice / 2 + 1;
            case TWO_THIRDS_OF_PRESENT -> Math.max(1, (2 * present + 2) / 3);
        };
    }

    DecidingRule checked(String field) {
        Given.present(field + ".kind", kind);
        Given.present(field + ".citation", citation).checked(field + ".citation");
        return this;
    }
}
