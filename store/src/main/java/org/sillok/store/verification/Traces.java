package org.sillok.store.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.sillok.verification.Difference;

/** What was noticed on the way, in the order of positions; of what is too much only the number is kept. */
final class Traces {

    /** Enough to find what was exchanged with what. */
    static final int MOST = 256;

    private static final int HEAVIEST = 32 << 20;

    /** Positions that have no row, up to {@link #MOST}. */
    final List<Long> gaps = new ArrayList<>();

    /** Rows of the ledger that lead to no event. */
    final List<Row> orphans = new ArrayList<>();

    /** Rows whose leaf is not that of their event. */
    final List<Row> mismatches = new ArrayList<>();

    /** Where the record says that it had rows, behind the last that it has. */
    final List<Long> tail = new ArrayList<>();

    /** What columns outside the leaves contradict. */
    final List<Difference> bookkeeping = new ArrayList<>();

    private long left;
    private int weight;

    void gap(long from, long until) {
        for (var position = from; position < until; position++) {
            if (gaps.size() == MOST) {
                left += until - position;
                return;
            }
            gaps.add(position);
        }
    }

    void tail(long from, long until) {
        LongStream.range(from, Math.min(until, from + MOST)).forEach(tail::add);
    }

    void orphan(Row row) {
        keep(orphans, row);
    }

    void mismatch(Row row) {
        keep(mismatches, row);
    }

    void bookkeeping(Difference difference) {
        if (bookkeeping.size() < MOST) {
            bookkeeping.add(difference);
        } else {
            left++;
        }
    }

    boolean none() {
        return gaps.isEmpty() && orphans.isEmpty() && mismatches.isEmpty();
    }

    /** How many more there are than are kept. */
    long left() {
        return left;
    }

    private void keep(List<Row> rows, Row row) {
        if (rows.size() < MOST && weight < HEAVIEST) {
            rows.add(row);
            weight += row.weight();
        } else {
            left++;
        }
    }
}
