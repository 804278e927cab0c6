package org.sillok.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Allowance;
import org.sillok.committee.Person;
import org.sillok.committee.SeatKind;

/**
 * What a meeting cost (소요예산), reckoned from who attended, the rates in force on its day and how long it took. Sums are
 * in won. What a source states beside is only compared.
 *
 * @param statedAtAll whether the report says anything of expenses; without a word of it members are taken to be paid for
 *     attending, and for nothing else
 * @param ratesFrom the day from which the rates are in force
 * @param minutes how long the meeting took; null where it is not known
 * @param allowancesWon all allowances
 * @param othersWon all other lines
 * @param totalWon both
 * @param differences where something stated is not what is reckoned
 */
public record ExpenseSheet(
        boolean statedAtAll,
        LocalDate ratesFrom,
        @Nullable Long minutes,
        List<Paid> allowances,
        List<OtherExpense> others,
        long allowancesWon,
        long othersWon,
        long totalWon,
        StatedSums stated,
        List<String> budgetPath,
        List<String> execution,
        List<String> remarks,
        List<SumDifference> differences) {

    /**
     * An allowance and every seat in office: paid by which rate, or not paid for which reason.
     *
     * @param won in all
     */
    public record Paid(AllowanceClaim claim, List<Payee> payees, List<Unpaid> unpaid, long won) {

        public Paid {
            payees = List.copyOf(payees);
            unpaid = List.copyOf(unpaid);
        }
    }

    /** Somebody is paid, by the rate for their kind of seat and the length of the meeting. */
    public record Payee(String seat, Person member, SeatKind kind, Allowance rate) {}

    /** Somebody is not paid. */
    public record Unpaid(String seat, Person member, SeatKind kind, Why why) {}

    /** Why somebody is not paid; the first that applies, in this order. */
    public enum Why {
        /** 불참. */
        ABSENT,
        /** 대리 출석: an allowance is the member's own. */
        PROXY,
        /** 시의원. */
        COUNCIL_MEMBER,
        /** 당연직: an official on duty, and no rate says otherwise. */
        EX_OFFICIO,
        /** No rate is in force for the kind of seat. */
        RATE_NOT_STATED,
        /** The meeting was shorter than any rate asks for. */
        TOO_SHORT,
        /** The rate depends on how long the meeting took, which is not known. */
        DURATION_NOT_STATED
    }
}
