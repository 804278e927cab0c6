package org.sillok.ingest.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.ingest.published.Reports.order;
import static org.sillok.ingest.published.Reports.orders;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.committee.AdoptRules;
import org.sillok.committee.AppointSecretary;
import org.sillok.committee.EstablishSeat;
import org.sillok.committee.FoundCommittee;
import org.sillok.committee.Openness;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.Ground;
import org.sillok.ingest.Reading;
import org.sillok.meeting.AdmitObserver;
import org.sillok.meeting.AssignFollowUp;
import org.sillok.meeting.Basis;
import org.sillok.meeting.CloseMeeting;
import org.sillok.meeting.ConcludeAdvice;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.meeting.EnterStage;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.OpenMeeting;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.PlaceAgendaItem;
import org.sillok.meeting.PutQuestion;
import org.sillok.meeting.RecordAttendance;
import org.sillok.meeting.ReportAgenda;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Stage;
import org.sillok.meeting.StateOpinion;
import org.sillok.meeting.TakeVote;
import org.sillok.meeting.VoteMethod;
import org.sillok.report.ApproveReport;
import org.sillok.report.Capacity;
import org.sillok.report.ChecklistRow.Answer;
import org.sillok.report.CooperateOnReport;
import org.sillok.report.DraftReport;
import org.sillok.report.FillChecklist;
import org.sillok.report.Retention;
import org.sillok.report.ReviewReport;
import org.sillok.report.Signatory;
import org.sillok.report.StateExpenses;
import org.sillok.report.StatedSums;

/** A whole report, read to the last order. */
class WholeReportTest {

    private final Reading reading = Reports.read("whole");

    @Test
    void understandsAllOfIt() {
        assertThat(reading.coverage().unparsed()).isZero();
        assertThat(reading.coverage().lost()).isZero();
        assertThat(reading.coverage().understood())
                .isGreaterThan(reading.coverage().characters() * 9 / 10);
    }

    @Test
    void foundsTheCommitteeOnItsBasis() {
        var found = order(reading, FoundCommittee.class);
        assertThat(found.name()).isEqualTo("한빛시 물길위원회");
        assertThat(found.hostBody()).isEqualTo("한빛시");
        assertThat(found.legalBasis()).isEqualTo("한빛시 물길 기본 조례 제9조");
        assertThat(order(reading, AppointSecretary.class).secretary().post()).isEqualTo("물길정책과장");
    }

    @Test
    void seatsTheRosterAndFillsInWhatStandsAbove() {
        var seats = orders(reading, EstablishSeat.class);
        assertThat(seats).extracting(EstablishSeat::seat).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(seats.stream().filter(seat -> seat.kind() == SeatKind.EX_OFFICIO))
                .hasSize(3);
        assertThat(seats.get(2).holder()).hasFieldOrPropertyWithValue("affiliation", "한빛시");
        assertThat(seats.get(0).role()).isEqualTo(SeatRole.CHAIR);
        assertThat(seats.get(3).role()).isEqualTo(SeatRole.VICE_CHAIR);
        assertThat(seats.stream().filter(EstablishSeat::councilMember))
                .extracting(EstablishSeat::seat)
                .containsExactly("7");
    }

    @Test
    void takesTheRatesThatWerePaid() {
        var rules = order(reading, AdoptRules.class).rules();
        assertThat(rules.allowances()).extracting(rate -> rate.won()).containsExactly(100_000L, 70_000L);
        assertThat(rules.opening().needed(9)).isEqualTo(5);
    }

    @Test
    void convenesAnImportedMeeting() {
        var convene = order(reading, ConveneMeeting.class);
        assertThat(convene.basis()).isEqualTo(Basis.IMPORTED);
        assertThat(convene.titleAsPrinted()).isEqualTo("2031년 제2차 정기회의");
        assertThat(convene.plannedStart()).hasToString("2031-06-11T10:00+09:00");
        assertThat(convene.plannedEnd()).hasToString("2031-06-11T11:00+09:00");
        assertThat(convene.place()).isEqualTo("한빛시청 2층 마루실");
        assertThat(orders(reading, PlaceAgendaItem.class))
                .extracting(PlaceAgendaItem::kind)
                .containsExactly(ItemKind.DELIBERATION, ItemKind.DELIBERATION, ItemKind.ADVICE);
    }

    @Test
    void callsTheRollAndInfersOneSeatWithoutAuthority() {
        var roll = orders(reading, RecordAttendance.class);
        assertThat(roll).extracting(RecordAttendance::seat).containsExactly("3", "2", "4", "5", "6", "7");
        var proxy = roll.get(0).proxy();
        assertThat(proxy).isNotNull();
        assertThat(List.of(proxy.post(), proxy.asPrinted())).containsExactly("하천관리관", "당연직(2명) : 하천관리관, 물길정책관");
        assertThat(proxy.seatInferred()).isTrue();
        assertThat(proxy.authority()).isNull();
        assertThat(orders(reading, AdmitObserver.class))
                .extracting(AdmitObserver::count)
                .containsExactly(2, 4);
    }

    @Test
    void followsTheMinutesByTheClock() {
        assertThat(order(reading, OpenMeeting.class).presidingSeat()).isEqualTo("4");
        var stages = orders(reading, EnterStage.class);
        assertThat(stages)
                .extracting(EnterStage::stage)
                .containsExactly(Stage.OPENING, Stage.GREETINGS, Stage.AGENDA_REPORT, Stage.DELIBERATION, Stage.ADVICE);
        assertThat(stages.get(3).at()).hasToString("2031-06-11T10:20+09:00");
        assertThat(stages.get(4).at()).isNull();
        assertThat(order(reading, ReportAgenda.class).items()).containsExactly(1, 2, 3);
        assertThat(order(reading, CloseMeeting.class).at()).hasToString("2031-06-11T11:00+09:00");
    }

    @Test
    void leavesEveryMaskedSpeakerUnnamed() {
        var speeches = orders(reading, StateOpinion.class);
        assertThat(speeches).hasSize(9);
        assertThat(speeches.get(0).speaker()).isEqualTo(Speaker.seat("4"));
        assertThat(speeches.subList(1, 9)).extracting(StateOpinion::speaker).containsOnly(Speaker.unnamed("○○○"));
        assertThat(speeches.get(1).items()).containsExactly(1, 2);
        assertThat(speeches.get(8).items()).containsExactly(3);
    }

    @Test
    void decidesBothItemsByOneQuestionWithoutATally() {
        var question = order(reading, PutQuestion.class);
        assertThat(question.items()).containsExactly(1, 2);
        assertThat(question.motion()).isEqualTo("다른 의견이 없으시면 두 계획을 원안대로 가결하고자 하는데 어떠신지요");
        var vote = order(reading, TakeVote.class);
        assertThat(vote.method()).isEqualTo(VoteMethod.NO_OBJECTION);
        assertThat(vote.tally()).isNull();
        assertThat(orders(reading, PassResolution.class))
                .extracting(PassResolution::item)
                .containsExactly(1, 2);
        assertThat(order(reading, ConcludeAdvice.class).points()).hasSize(2);
    }

    @Test
    void takesTheFollowUpsThatAreListed() {
        assertThat(orders(reading, AssignFollowUp.class))
                .extracting(AssignFollowUp::due)
                .containsExactly("’31. 11월", "차기 회의", "연중");
    }

    @Test
    void draftsTheReportAndItsApprovalLine() {
        var line = order(reading, DraftReport.class).draft().line();
        assertThat(line.drafter()).isEqualTo(new Signatory("주무관", "도담이"));
        assertThat(line.reviewers()).containsExactly(new Signatory("물길팀장", "미르솔"), new Signatory("물길정책과장", "새론빛"));
        assertThat(line.approver()).isEqualTo(new Signatory("물길정책관", "봄누리"));
        assertThat(line.cooperators()).containsExactly(new Signatory("주무관", "한별이"));
        assertThat(orders(reading, ReviewReport.class)).hasSize(2);
        assertThat(orders(reading, CooperateOnReport.class)).hasSize(1);
    }

    @Test
    void fillsTheChecklistInThreeStates() {
        var rows = order(reading, FillChecklist.class).rows();
        assertThat(rows).hasSize(13);
        assertThat(rows.stream().filter(row -> row.answer() == Answer.REVIEWED)).hasSize(2);
        assertThat(rows.stream().filter(row -> row.answer() == Answer.NOT_APPLICABLE))
                .hasSize(10);
        assertThat(rows.get(12).answer()).isEqualTo(Answer.UNANSWERED);
    }

    @Test
    void statesTheExpensesAsPrinted() {
        var expenses = order(reading, StateExpenses.class);
        assertThat(expenses.allowances()).extracting(claim -> claim.won()).containsExactly(300_000L, 210_000L);
        assertThat(expenses.others()).extracting(line -> line.won()).containsExactly(60_000L, 565_000L);
        assertThat(expenses.stated()).isEqualTo(new StatedSums(510_000L, 625_000L, 1_135_000L));
        assertThat(expenses.budgetPath()).hasSize(5).last().isEqualTo("사무관리비(201-01)");
    }

    @Test
    void approvesAndRegistersIt() {
        var approve = order(reading, ApproveReport.class);
        assertThat(approve.capacity()).isEqualTo(Capacity.NOT_STATED);
        assertThat(approve.signature().on()).isEqualTo(LocalDate.of(2031, 6, 20));
        var registration = approve.registration();
        assertThat(registration).isNotNull();
        assertThat(registration.number()).hasToString("물길정책과-77");
        assertThat(registration.managementNumber()).isEqualTo("D0000000000077");
        assertThat(registration.classPath()).containsExactly("환경", "물관리", "물길정책", "물길계획", "물길위원회운영");
        assertThat(registration.retention()).isEqualTo(Retention.TEN_YEARS);
        assertThat(registration.files())
                .extracting(file -> file.openness())
                .containsExactly(null, Openness.CLOSED, Openness.CLOSED);
    }

    @Test
    void decidesDisclosureAsTheDocumentStatesIt() {
        var decide = order(reading, DecideDisclosure.class);
        assertThat(decide.level()).isEqualTo(Openness.PARTIAL);
        assertThat(decide.grounds()).containsExactly(Ground.DECISION_PROCESS);
        assertThat(decide.basis()).isEqualTo(Basis.IMPORTED);
    }

    @Test
    void restsEveryOrderOnTheSource() {
        assertThat(reading.proposal().steps()).allMatch(step -> !step.spans().isEmpty());
        assertThat(Reports.read("whole")).isEqualTo(reading);
    }
}
