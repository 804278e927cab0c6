package org.sillok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sum that a report states, and something else that its own lines add up to.
 *
 * @param what is summed: {@code allowances[0]}, {@code others[1]}, {@code stated.total}
 * @param stated in won
 * @param reckoned in won
 */
public record SumDifference(String what, long stated, long reckoned) {

    /** Re-adds everything that is stated; what is not stated is not compared. */
    public static List<SumDifference> within(
            List<AllowanceClaim> allowances, List<OtherExpense> others, StatedSums stated) {
        var found = new ArrayList<SumDifference>();
        for (int at = 0; at < allowances.size(); at++) {
            var claim = allowances.get(at);
            compare(found, "allowances[" + at + "]", claim.won(), claim.product());
        }
        for (int at = 0; at < others.size(); at++) {
            var line = others.get(at);
            compare(found, "others[" + at + "]", line.won(), line.product());
        }
        compare(
                found,
                "stated.allowances",
                stated.allowances(),
                sum(allowances.stream().map(AllowanceClaim::sum).toList()));
        compare(
                found,
                "stated.others",
                stated.others(),
                sum(others.stream().map(OtherExpense::sum).toList()));
        compare(found, "stated.total", stated.total(), total(stated));
        return List.copyOf(found);
    }

    /** Null where a summand is not stated, or where there is none. */
    private static @Nullable Long sum(List<@Nullable Long> summands) {
        return summands.isEmpty() || summands.stream().anyMatch(Objects::isNull)
                ? null
                : (Long) summands.stream().mapToLong(Objects::requireNonNull).sum();
    }

    private static @Nullable Long total(StatedSums stated) {
        var allowances = stated.allowances();
        var others = stated.others();
        return allowances == null || others == null ? null : (Long) (allowances + others);
    }

    private static void compare(
            List<SumDifference> found, String what, @Nullable Long stated, @Nullable Long reckoned) {
        if (stated != null && reckoned != null && !stated.equals(reckoned)) {
            found.add(new SumDifference(what, stated, reckoned));
        }
    }
}
