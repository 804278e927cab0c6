package org.sillok.query.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.committee.Allowance;
import org.sillok.committee.Allowance.Purpose;
import org.sillok.committee.Citation;
import org.sillok.committee.DecidingRule;
import org.sillok.committee.OpeningRule;
import org.sillok.committee.Openness;
import org.sillok.committee.Person;
import org.sillok.committee.ProxyRule;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.meeting.Manner;
import org.sillok.meeting.Proxy;
import org.sillok.report.AllowanceClaim;
import org.sillok.report.ExpenseSheet;
import org.sillok.report.ExpenseSheet.Paid;
import org.sillok.report.ExpenseSheet.Unpaid;
import org.sillok.report.ExpenseSheet.Why;
import org.sillok.report.ExpensesStated;
import org.sillok.report.OtherExpense;
import org.sillok.report.StatedSums;
import org.sillok.report.SumDifference;
import org.sillok.roster.AttendanceSheet.Seat;

/** What a meeting of 26 seats cost, of whom 14 were there: 2 ex officio, one by proxy, and 12 appointed, one of the council. */
class ExpensesTest {

    private static final Allowance ATTENDANCE = new Allowance(SeatKind.APPOINTED, Purpose.ATTENDANCE, 0, 100_000);
    private static final Allowance REVIEW = new Allowance(SeatKind.APPOINTED, Purpose.PRIOR_REVIEW, 0, 70_000);
    private static final Proxy PROXY = new Proxy(null, "복지기획관", null, true, null);
    private static final List<AllowanceClaim> CLAIMS = List.of(
            new AllowanceClaim(Purpose.ATTENDANCE, null, 100_000L, 11, 1_100_000L),
            new AllowanceClaim(Purpose.PRIOR_REVIEW, "안건 검토", 70_000L, 11, 770_000L));
    private static final List<OtherExpense> OTHERS = List.of(
            new OtherExpense("다과비", 6_500L, 30, "개", null, null),
            new OtherExpense("회의자료", null, 60, "부", 720_000L, null));

    @Test
    void paysElevenOfTheTwelveAppointedWhoWereThere() {
        var sheet = sheet(CLAIMS, new StatedSums(1_870_000L, 915_000L, 2_785_000L), 100L, ATTENDANCE, REVIEW);

        assertThat(sheet.allowances()).extracting(paid -> paid.payees().size()).containsExactly(11, 11);
        assertThat(sheet.allowances()).extracting(Paid::won).containsExactly(1_100_000L, 770_000L);
        assertThat(sheet.allowancesWon()).isEqualTo(1_870_000);
        assertThat(sheet.othersWon()).isEqualTo(915_000);
        assertThat(sheet.totalWon()).isEqualTo(2_785_000);
        assertThat(sheet.differences()).isEmpty();
    }

    @Test
    void saysOfEverybodyElseWhyNot() {
        var unpaid = sheet(CLAIMS, StatedSums.NONE, 100L, ATTENDANCE, REVIEW)
                .allowances()
                .get(0)
                .unpaid();

        assertThat(unpaid).hasSize(15);
        assertThat(unpaid.stream().collect(Collectors.groupingBy(Unpaid::why, Collectors.counting())))
                .isEqualTo(Map.of(Why.ABSENT, 12L, Why.PROXY, 1L, Why.EX_OFFICIO, 1L, Why.COUNCIL_MEMBER, 1L));
    }

    @Test
    void findsEachStatedFigureThatIsNotWhatIsReckoned() {
        var claim = new AllowanceClaim(Purpose.ATTENDANCE, null, 90_000L, 12, 1_080_000L);
        var sheet = sheet(List.of(claim), new StatedSums(1_080_000L, 915_000L, 2_000_000L), 100L, ATTENDANCE);

        assertThat(sheet.differences())
                .containsExactly(
                        new SumDifference("allowances[0].wonEach", 90_000, 100_000),
                        new SumDifference("allowances[0].count", 12, 11),
                        new SumDifference("allowances[0].won", 1_080_000, 1_100_000),
                        new SumDifference("stated.allowances", 1_080_000, 1_100_000),
                        new SumDifference("stated.total", 2_000_000, 2_015_000),
                        new SumDifference("stated.total", 2_000_000, 1_995_000));
    }

    @Test
    void paysMoreFromTwoHoursOn() {
        var longer = new Allowance(SeatKind.APPOINTED, Purpose.ATTENDANCE, 120, 150_000);

        assertThat(attendance(119L, ATTENDANCE, longer).won()).isEqualTo(1_100_000);
        assertThat(attendance(120L, ATTENDANCE, longer).won()).isEqualTo(1_650_000);
    }

    @Test
    void guessesNoDurationAndNoRate() {
        var longer = new Allowance(SeatKind.APPOINTED, Purpose.ATTENDANCE, 120, 150_000);

        assertThat(attendance(null, ATTENDANCE).won()).isEqualTo(1_100_000);
        assertThat(reasons(attendance(null, ATTENDANCE, longer))).containsEntry(Why.DURATION_NOT_STATED, 11L);
        assertThat(reasons(attendance(100L, longer))).containsEntry(Why.TOO_SHORT, 11L);
        assertThat(reasons(attendance(100L, REVIEW))).containsEntry(Why.RATE_NOT_STATED, 11L);
    }

    @Test
    void paysAnOfficialOnlyWhereARateSaysSo() {
        var official = new Allowance(SeatKind.EX_OFFICIO, Purpose.ATTENDANCE, 0, 50_000);

        assertThat(attendance(100L, official).payees()).singleElement().satisfies(payee -> assertThat(payee.kind())
                .isEqualTo(SeatKind.EX_OFFICIO));
    }

    @Test
    void takesNobodyToHaveReviewedPapersWithoutAWordOfIt() {
        var sheet = new Expenses(null, payroll(100L, ATTENDANCE, REVIEW)).sheet();

        assertThat(sheet.statedAtAll()).isFalse();
        assertThat(sheet.allowances())
                .extracting(paid -> paid.claim().purpose())
                .containsExactly(Purpose.ATTENDANCE);
        assertThat(sheet.totalWon()).isEqualTo(1_100_000);
    }

    private static Map<Why, Long> reasons(Paid paid) {
        return paid.unpaid().stream()
                .map(Unpaid::why)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Paid attendance(@Nullable Long minutes, Allowance... rates) {
        return payroll(minutes, rates).of(new AllowanceClaim(Purpose.ATTENDANCE, null, null, null, null));
    }

    private static ExpenseSheet sheet(
            List<AllowanceClaim> claims, StatedSums sums, @Nullable Long minutes, Allowance... rates) {
        var stated = new ExpensesStated("m", claims, OTHERS, sums, List.of("사무관리비"), List.of(), List.of());
        return new Expenses(stated, payroll(minutes, rates)).sheet();
    }

    private static Payroll payroll(@Nullable Long minutes, Allowance... rates) {
        return new Payroll(rules(rates), seats(), minutes);
    }

    /** Seats 1 to 5 are ex officio, 25 and 26 of the council. */
    private static List<Seat> seats() {
        var seats = new ArrayList<Seat>();
        for (int number = 1; number <= 26; number++) {
            var there = (number >= 4 && number <= 16) || number == 25;
            seats.add(seat(number, there, number == 4 ? PROXY : null));
        }
        return seats;
    }

    private static Seat seat(int number, boolean attended, @Nullable Proxy proxy) {
        return new Seat(
                String.valueOf(number),
                number <= 5 ? SeatKind.EX_OFFICIO : SeatKind.APPOINTED,
                SeatRole.MEMBER,
                number >= 25,
                new Person("위원 " + number, null, null, null),
                attended,
                false,
                attended ? Manner.IN_PERSON : null,
                proxy,
                List.of(),
                List.of(),
                false);
    }

    private static Rulebook rules(Allowance... rates) {
        var cited = new Citation("제8조", "과반수로 한다.");
        return new Rulebook(
                LocalDate.parse("2017-01-01"),
                new OpeningRule(OpeningRule.Kind.MAJORITY_OF_MEMBERS, null, cited),
                new DecidingRule(DecidingRule.Kind.MAJORITY_OF_PRESENT, cited),
                null,
                List.of(),
                new ProxyRule(List.of(), cited),
                null,
                15,
                7,
                10,
                List.of(rates),
                Openness.OPEN);
    }
}
