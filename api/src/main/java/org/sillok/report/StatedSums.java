package org.sillok.report;

import org.jspecify.annotations.Nullable;

/**
 * The sums that a source states, in won; null where it states none. They are compared with what the lines add up to, and
 * are never taken for it.
 *
 * @param allowances of all allowances
 * @param others of all other lines
 */
public record StatedSums(
        @Nullable Long allowances,
        @Nullable Long others,
        @Nullable Long total) {

    public static final StatedSums NONE = new StatedSums(null, null, null);

    StatedSums checked(String field) {
        Won.check(field + ".allowances", allowances);
        Won.check(field + ".others", others);
        Won.check(field + ".total", total);
        return this;
    }
}
