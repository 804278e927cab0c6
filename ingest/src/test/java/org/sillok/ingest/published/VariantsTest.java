package org.sillok.ingest.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.ingest.published.Reports.order;
import static org.sillok.ingest.published.Reports.orders;
import static org.sillok.ingest.published.Reports.read;
import static org.sillok.ingest.published.Reports.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.committee.FoundCommittee;
import org.sillok.disclosure.DecideDisclosure;
import org.sillok.disclosure.Ground;
import org.sillok.ingest.Reading;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.meeting.DeferItem;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.Passage;
import org.sillok.meeting.RecordAttendance;
import org.sillok.meeting.ReferItem;
import org.sillok.meeting.RejectResolution;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.StateOpinion;
import org.sillok.meeting.TakeVote;
import org.sillok.report.ApproveReport;
import org.sillok.report.Capacity;
import org.sillok.report.CooperateOnReport;
import org.sillok.report.FillChecklist;

/** Documents of the kind differ; each is taken as far as it goes. */
class VariantsTest {

    @ParameterizedTest
    @ValueSource(strings = {"hollow-bullets", "question-bullets"})
    void readsOtherBullets(String name) {
        var reading = read(name);
        assertThat(kinds(reading)).isEqualTo(kinds(read("whole")));
        assertThat(reading.coverage().unparsed()).isZero();
        assertThat(rules(reading)).doesNotContain("text.privateUse");
    }

    @Test
    void readsAChecklistOfNineRows() {
        assertThat(order(read("nine-rows"), FillChecklist.class).rows()).hasSize(9);
        assertThat(rules(read("nine-rows"))).doesNotContain("checklist.unanswered");
    }

    @Test
    void readsTwoGroundsInOneBracket() {
        assertThat(order(read("two-grounds"), DecideDisclosure.class).grounds())
                .containsExactly(Ground.DECISION_PROCESS, Ground.PERSONAL_DATA);
    }

    @Test
    void inventsNoGround() {
        assertThat(order(read("no-grounds"), DecideDisclosure.class).grounds()).isEmpty();
        assertThat(rules(read("no-grounds"))).contains("disclosure.ground").doesNotContain("disclosure.contradiction");
    }

    @Test
    void readsEveryOutcomeAndInventsNoVote() {
        var reading = read("outcomes");
        assertThat(order(reading, DeferItem.class).reason()).isEqualTo("지주 협의 후 다시 상정");
        assertThat(order(reading, RejectResolution.class).item()).isEqualTo(2);
        assertThat(orders(reading, PassResolution.class))
                .extracting(PassResolution::passage)
                .containsExactly(Passage.AMENDED, Passage.CONDITIONAL);
        assertThat(orders(reading, PassResolution.class).get(1).conditions()).containsExactly("열 시에 끌 것");
        assertThat(order(reading, ReferItem.class).item()).isEqualTo(5);
        assertThat(orders(reading, TakeVote.class)).isEmpty();
        assertThat(rules(reading)).contains("results.question", "results.count");
    }

    @Test
    void takesMembersByNumberAndLeavesThemUnnamedWhereTheySpeak() {
        var reading = read("by-number");
        assertThat(orders(reading, RecordAttendance.class))
                .extracting(RecordAttendance::seat)
                .containsExactly("3", "2", "4", "5", "6", "7");
        assertThat(orders(reading, StateOpinion.class).subList(1, 4))
                .extracting(StateOpinion::speaker)
                .containsExactly(Speaker.unnamed("위원 5"), Speaker.unnamed("위원 6"), Speaker.unnamed("위원 5"));
        assertThat(rules(reading)).contains("roster.unnamed", "speech.masked");
    }

    @Test
    void readsAnApprovalLineWithoutCooperationAndWithAnActingSignature() {
        var reading = read("no-cooperation");
        var approve = order(reading, ApproveReport.class);
        assertThat(approve.capacity()).isEqualTo(Capacity.ACTING);
        assertThat(approve.approver().name()).isEqualTo("봄누리");
        assertThat(orders(reading, CooperateOnReport.class)).isEmpty();
        assertThat(rules(reading)).contains("approval.cooperation").doesNotContain("approval.namelessBox");
    }

    @Test
    void findsATotalThatDisagreesAndKeepsIt() {
        assertThat(rules(read("wrong-total"))).contains("expenses.sum");
        assertThat(rules(read("whole"))).doesNotContain("expenses.sum");
    }

    @Test
    void goesAsFarAsAPageOfMeetingInformationGoes() {
        var reading = read("meeting-page");
        assertThat(order(reading, FoundCommittee.class).legalBasis()).isEqualTo("한빛시 물길 기본 조례 제9조");
        assertThat(orders(reading, ConveneMeeting.class)).isEmpty();
        assertThat(rules(reading)).contains("meeting.members");
        assertThat(reading.coverage().unparsed()).isZero();
    }

    private static List<String> kinds(Reading reading) {
        return reading.proposal().steps().stream()
                .map(step -> step.order().getClass().getSimpleName())
                .toList();
    }
}
