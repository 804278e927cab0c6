package org.sillok.query.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Allowance;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatKind;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.ExpenseSheet.Paid;
import org.sillok.report.ExpenseSheet.Payee;
import org.sillok.report.ExpenseSheet.Unpaid;
import org.sillok.report.ExpenseSheet.Why;
import org.sillok.roster.AttendanceSheet.Seat;

/**
 * Who is paid an allowance, by which rate, and who is not, for which reason.
 *
 * @param rules those in force on the day of the meeting
 * @param minutes how long it took; null where nobody knows
 */
record Payroll(Rulebook rules, List<Seat> seats, @Nullable Long minutes) {

    Paid of(AllowanceClaim claim) {
        var payees = new ArrayList<Payee>();
        var unpaid = new ArrayList<Unpaid>();
        for (var seat : seats) {
            var rate = rate(seat.kind(), claim.purpose());
            var why = why(seat, claim.purpose(), rate);
            if (why == null && rate != null) {
                payees.add(new Payee(seat.seat(), seat.member(), seat.kind(), rate));
            } else {
                unpaid.add(
                        new Unpaid(seat.seat(), seat.member(), seat.kind(), why == null ? Why.RATE_NOT_STATED : why));
            }
        }
        return new Paid(
                claim,
                payees,
                unpaid,
                payees.stream().mapToLong(payee -> payee.rate().won()).sum());
    }

    private @Nullable Why why(Seat seat, Allowance.Purpose purpose, @Nullable Allowance rate) {
        if (!seat.attended()) {
            return Why.ABSENT;
        }
        if (seat.proxy() != null) {
            return Why.PROXY;
        }
        if (seat.councilMember()) {
            return Why.COUNCIL_MEMBER;
        }
        if (rate != null) {
            return null;
        }
        if (!tiers(seat.kind(), purpose).isEmpty()) {
            return minutes == null ? Why.DURATION_NOT_STATED : Why.TOO_SHORT;
        }
        return seat.kind() == SeatKind.EX_OFFICIO ? Why.EX_OFFICIO : Why.RATE_NOT_STATED;
    }

    /** The rate that asks for the most minutes of those that the meeting lasted; null where that cannot be told. */
    private @Nullable Allowance rate(SeatKind kind, Allowance.Purpose purpose) {
        var tiers = tiers(kind, purpose);
        if (minutes == null) {
            return tiers.size() == 1 && tiers.get(0).fromMinutes() == 0 ? tiers.get(0) : null;
        }
        return tiers.stream()
                .filter(tier -> tier.fromMinutes() <= minutes)
                .max(Comparator.comparingInt(Allowance::fromMinutes))
                .orElse(null);
    }

    private List<Allowance> tiers(SeatKind kind, Allowance.Purpose purpose) {
        return rules.allowances().stream()
                .filter(tier -> tier.kind() == kind && tier.purpose() == purpose)
                .toList();
    }
}
