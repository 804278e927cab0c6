package org.sillok.ingest.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.sillok.ingest.published.Reports.order;
import static org.sillok.ingest.published.Reports.orders;
import static org.sillok.ingest.published.Reports.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.committee.EstablishSeat;
import org.sillok.committee.SeatKind;
import org.sillok.committee.Sex;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.Ground;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Source;
import org.sillok.meeting.AdmitObserver;
import org.sillok.meeting.AssignFollowUp;
import org.sillok.meeting.ConcludeAdvice;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.meeting.EnterStage;
import org.sillok.meeting.OpenMeeting;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.PutQuestion;
import org.sillok.meeting.RecordAttendance;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.StateOpinion;
import org.sillok.meeting.TakeVote;
import org.sillok.meeting.VoteMethod;
import org.sillok.report.ApproveReport;
import org.sillok.report.ChecklistRow.Answer;
import org.sillok.report.CooperateOnReport;
import org.sillok.report.FillChecklist;
import org.sillok.report.Retention;
import org.sillok.report.StateExpenses;
import org.sillok.report.StatedSums;

/**
 * A published report held against the facts that a person read from it. Its licence allows no copy of it here, so it is
 * looked for beside the checkout, or where the system property {@code sillok.report} says; elsewhere this is skipped.
 */
class TheReferenceTest {

    private static final String BESIDE = "shared/reference/seoul-2017-1-result-report.txt";

    @SuppressWarnings("NullAway.Init") // read before each test
    private Reading reading;

    @BeforeEach
    void read() throws IOException {
        var file = file();
        assumeThat(Files.exists(file))
                .as("name the report with -Dsillok.report=FILE")
                .isTrue();
        reading = new PublishedReports().read(new Source(Files.readAllBytes(file), "report.txt"));
    }

    @Test
    void readsNearlyAllAndLosesNothing() {
        var coverage = reading.coverage();
        assertThat(coverage.lost()).isZero();
        assertThat(100 * (coverage.understood() + coverage.ambiguous()))
                .isGreaterThanOrEqualTo(99 * coverage.characters());
    }

    @Test
    void seatsTwentySix() {
        var seats = orders(reading, EstablishSeat.class);
        assertThat(seats).hasSize(26);
        assertThat(seats.stream().filter(seat -> seat.kind() == SeatKind.EX_OFFICIO))
                .hasSize(5);
        assertThat(seats.stream()
                        .filter(seat -> seat.holder() != null && seat.holder().sex() == Sex.FEMALE))
                .hasSize(3);
        assertThat(seats.stream().filter(EstablishSeat::councilMember))
                .extracting(EstablishSeat::seat)
                .containsExactly("25", "26");
    }

    @Test
    void convenesOpensAndFollowsTheMeeting() {
        var convene = order(reading, ConveneMeeting.class);
        assertThat(convene.titleAsPrinted()).isEqualTo("2017년 제1차 정기회의");
        assertThat(convene.plannedStart()).hasToString("2017-03-29T14:00+09:00");
        assertThat(convene.plannedEnd()).hasToString("2017-03-29T15:40+09:00");
        assertThat(order(reading, OpenMeeting.class).presidingSeat()).isEqualTo("17");
        assertThat(orders(reading, EnterStage.class)).hasSize(6);
        assertThat(orders(reading, AdmitObserver.class))
                .extracting(AdmitObserver::count)
                .containsExactly(4, 12);
    }

    @Test
    void callsTheRollOfFourteen() {
        var roll = orders(reading, RecordAttendance.class);
        assertThat(roll)
                .extracting(RecordAttendance::seat)
                .containsExactlyInAnyOrder(
                        "4", "5", "7", "9", "11", "15", "17", "19", "20", "21", "22", "23", "24", "25");
        assertThat(roll.stream().filter(one -> one.proxy() != null))
                .extracting(RecordAttendance::seat)
                .containsExactly("4");
    }

    @Test
    void statesEightyFourSpeechesOfWhichTwoByRole() {
        var speeches = orders(reading, StateOpinion.class);
        assertThat(speeches).hasSize(84);
        assertThat(speeches.stream().filter(one -> one.speaker().equals(Speaker.unnamed("○○○"))))
                .hasSize(82);
        assertThat(speeches.stream().filter(one -> one.items().equals(List.of(1, 2))))
                .hasSize(70);
        assertThat(speeches.stream().filter(one -> one.items().equals(List.of(3))))
                .hasSize(12);
    }

    @Test
    void decidesTwoItemsByOneQuestion() {
        assertThat(order(reading, PutQuestion.class).items()).containsExactly(1, 2);
        assertThat(order(reading, TakeVote.class).method()).isEqualTo(VoteMethod.NO_OBJECTION);
        assertThat(order(reading, TakeVote.class).tally()).isNull();
        assertThat(orders(reading, PassResolution.class)).hasSize(2);
        assertThat(order(reading, ConcludeAdvice.class).points()).hasSize(3);
        assertThat(orders(reading, AssignFollowUp.class)).hasSize(3);
    }

    @Test
    void statesWhatItCost() {
        var expenses = order(reading, StateExpenses.class);
        assertThat(expenses.stated()).isEqualTo(new StatedSums(1_870_000L, 915_000L, 2_785_000L));
        assertThat(expenses.allowances()).extracting(claim -> claim.count()).containsExactly(11, 11);
        assertThat(expenses.others()).extracting(line -> line.won()).containsExactly(195_000L, 720_000L);
        assertThat(expenses.budgetPath()).hasSize(5);
    }

    @Test
    void approvesRegistersAndDiscloses() {
        var rows = order(reading, FillChecklist.class).rows();
        assertThat(rows.stream().filter(row -> row.answer() == Answer.REVIEWED)).hasSize(2);
        assertThat(rows.stream().filter(row -> row.answer() == Answer.NOT_APPLICABLE))
                .hasSize(10);
        assertThat(rows).hasSize(13);
        assertThat(orders(reading, CooperateOnReport.class)).hasSize(1);
        var approve = order(reading, ApproveReport.class);
        assertThat(approve.signature().on()).hasToString("2017-04-19");
        var registration = approve.registration();
        assertThat(registration).isNotNull();
        assertThat(registration.number()).hasToString("정보기획담당관-6454");
        assertThat(registration.classPath()).hasSize(5);
        assertThat(registration.retention()).isEqualTo(Retention.TEN_YEARS);
        assertThat(registration.files()).hasSize(3);
        assertThat(order(reading, DecideDisclosure.class).grounds()).containsExactly(Ground.DECISION_PROCESS);
    }

    @Test
    void findsTheOdditiesAndNothingThatIsInOrder() {
        assertThat(rules(reading))
                .contains(
                        "text.privateUse",
                        "title.wordings",
                        "approval.namelessBox",
                        "approval.capacity",
                        "checklist.unanswered",
                        "roster.ditto",
                        "roster.council",
                        "attendance.proxy",
                        "attendance.chair",
                        "quorum.exact",
                        "quorum.doubtful",
                        "results.noObjection",
                        "expenses.copies",
                        "speech.masked",
                        "speech.revealed",
                        "enclosure.separate",
                        "file.withheld",
                        "file.unlisted",
                        "disclosure.contradiction",
                        "disclosure.ground",
                        "licence.contradiction")
                .doesNotContain("numbering", "expenses.sum", "expenses.product", "expenses.payees", "time.weekday")
                .doesNotContain("time.length", "timetable.sum", "attendance.sum", "attendance.list", "roster.count");
    }

    private static Path file() {
        var named = System.getProperty("sillok.report");
        if (named != null) {
            return Path.of(named);
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(BESIDE))) {
                return folder.resolve(BESIDE);
            }
        }
        return Path.of(BESIDE);
    }
}
