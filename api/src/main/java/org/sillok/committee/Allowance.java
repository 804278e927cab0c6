package org.sillok.committee;

import org.sillok.record.Given;

/** What a holder of a kind of seat is paid, from a duration on, in won. */
public record Allowance(SeatKind kind, Purpose purpose, int fromMinutes, long won) {

    /** What it is paid for. */
    public enum Purpose {
        /** 참석수당. */
        ATTENDANCE,
        /** 사전 검토수당. */
        PRIOR_REVIEW
    }

    Allowance checked(String field) {
        Given.present(field + ".kind", kind);
        Given.present(field + ".purpose", purpose);
        Given.within(field + ".fromMinutes", fromMinutes, 0, 1_440);
        Given.agrees(field + ".won", won >= 0 && won <= 100_000_000, "0..100000000");
        return this;
    }
}
