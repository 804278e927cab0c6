package org.sillok.report;

import org.jspecify.annotations.Nullable;
import org.sillok.committee.Allowance;
import org.sillok.record.Given;

/**
 * That an allowance is paid, which is then reckoned from roll and rates. What a source states of it stands beside, to be
 * compared.
 *
 * @param occasion what for, such as the papers reviewed; null where it is not stated
 * @param wonEach as stated; null where it is not
 * @param count of members, as stated; null where it is not
 * @param won in all, as stated; null where it is not
 */
public record AllowanceClaim(
        Allowance.Purpose purpose,
        @Nullable String occasion,
        @Nullable Long wonEach,
        @Nullable Integer count,
        @Nullable Long won) {

    /** Null where one of the two is not stated. */
    public @Nullable Long product() {
        return wonEach == null || count == null ? null : (Long) (wonEach * count);
    }

    /** What is stated for the line, or what it multiplies to; null where neither can be told. */
    public @Nullable Long sum() {
        return won == null ? product() : won;
    }

    AllowanceClaim checked(String field) {
        Given.present(field + ".purpose", purpose);
        Given.optional(field + ".occasion", occasion, Given.LINE);
        Won.check(field + ".wonEach", wonEach);
        Given.optionalWithin(field + ".count", count, 0, Given.MANY);
        Won.check(field + ".won", won);
        return this;
    }
}
