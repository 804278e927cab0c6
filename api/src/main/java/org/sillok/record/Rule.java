package org.sillok.record;

import java.util.Locale;

/** A rule of the committee room that an act may break. Its name is the error, the test's word and the problem type. */
public interface Rule {

    /** The name as the enum constant spells it: {@code A_MAJORITY_OF_SEATS_OPENS}. */
    String name();

    /** The name as an address spells it: {@code a-majority-of-seats-opens}. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
