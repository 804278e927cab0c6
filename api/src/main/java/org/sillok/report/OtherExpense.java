package org.sillok.report;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * A line of expenses beside the allowances (부대비용): what each costs and how many there are, or only a sum where the
 * source of a past report states no more.
 *
 * @param wonEach null where it is not stated
 * @param count null where it is not stated
 * @param unit what is counted, such as 개 or 부; null where it is not stated
 * @param won in all, as stated; null leaves it to the product
 */
public record OtherExpense(
        String label,
        @Nullable Long wonEach,
        @Nullable Integer count,
        @Nullable String unit,
        @Nullable Long won,
        @Nullable String remark) {

    /** Null where one of the two is not stated. */
    public @Nullable Long product() {
        return wonEach == null || count == null ? null : (Long) (wonEach * count);
    }

    /** What it multiplies to, or what is stated where that cannot be told. */
    public @Nullable Long sum() {
        var product = product();
        return product == null ? won : product;
    }

    OtherExpense checked(String field) {
        Given.text(field + ".label", label, Given.LINE);
        Won.check(field + ".wonEach", wonEach);
        Given.optionalWithin(field + ".count", count, 0, 1_000_000);
        Given.optional(field + ".unit", unit, Given.LINE);
        Won.check(field + ".won", won);
        Given.agrees(field + ".won", won != null || product() != null, "won, or wonEach and count");
        Given.optional(field + ".remark", remark, Given.PARAGRAPH);
        return this;
    }
}
