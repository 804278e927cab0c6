package org.sillok.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingRule;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.OpenMeeting;
import org.sillok.meeting.OpinionStated;
import org.sillok.record.Fact;
import org.sillok.record.Order;
import org.sillok.record.Provenance;
import org.sillok.record.Recorded;
import org.sillok.record.Refusal;
import org.sillok.record.Unknown;
import org.sillok.server.problem.Complaint;
import org.sillok.source.ProposalConfirmed;
import org.sillok.source.ProposalRecorded;
import org.sillok.source.SourceEvent;
import org.sillok.source.SourceReceived;
import org.sillok.source.SourceRule;
import org.sillok.store.Address;
import org.sillok.store.Database;
import org.sillok.store.RecordStore;
import org.sillok.store.Servers;

/** What a person confirmed is recorded as a whole and once, or not at all. */
class ConfirmationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CLERK = "다솜";

    private final Address address = Servers.freshAddress();
    private final Proposed report = Proposed.report();
    private Database database;
    private RecordStore store;
    private Intake intake;

    @BeforeEach
    void open() {
        database = Database.at(address);
        store = RecordStore.open(database);
        intake = Intake.on(store);
    }

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    @Test
    void recordsEveryStepAndFromWhereItWasTaken() {
        var recording = record(report, null, CLERK);

        assertThat(recording.committee()).isEqualTo("c-1");
        assertThat(recording.meeting()).isEqualTo("m-1");
        assertThat(recording.steps()).isEqualTo(report.orders().size());
        var sha256 = report.reading().sha256();
        var taken = all().stream()
                .filter(each -> !(each.fact() instanceof SourceEvent))
                .toList();
        assertThat(taken).hasSizeGreaterThanOrEqualTo(report.orders().size());
        assertThat(taken).allSatisfy(each -> {
            assertThat(each.origin().actor()).isEqualTo(CLERK);
            assertThat(each.origin().role()).isEqualTo("clerk");
        });
        assertThat(taken.get(0).origin().provenance()).isEqualTo(new Provenance(sha256, "0-1", "2026-11", CLERK));
        assertThat(taken.get(1).origin().provenance()).isEqualTo(new Provenance(sha256, "1-2", "2026-11", CLERK));
        assertThat(taken).extracting(each -> each.origin().provenance()).allSatisfy(provenance -> assertThat(provenance)
                .isNotNull()
                .extracting(Provenance::source)
                .isEqualTo(sha256));
        assertThat(taken)
                .filteredOn(each -> each.stream().equals("m-1"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.origin().basis()).isEqualTo("IMPORTED"));
    }

    @Test
    void keepsTheSourceAndTheProposalByTheirDigests() {
        record(report, null, CLERK);

        var received = the(SourceReceived.class);
        assertThat(store.contents().find(received.sha256()))
                .get()
                .isEqualTo(report.source().bytes());
        assertThat(received.size()).isEqualTo(report.source().bytes().length);
        var confirmed = the(ProposalConfirmed.class);
        assertThat(confirmed.confirmedBy()).isEqualTo(CLERK);
        var kept = store.contents().find(confirmed.proposal()).orElseThrow();
        assertThat(new PlanText().read(kept).acts())
                .extracting(Plan.Act::what)
                .containsExactlyElementsOf(report.orders());
        assertThat(the(ProposalRecorded.class).proposal()).isEqualTo(confirmed.proposal());
    }

    @Test
    void recordsOnceHoweverOftenItIsConfirmed() {
        var first = record(report, null, CLERK);
        var events = all().size();

        assertThat(record(report, null, CLERK)).isEqualTo(first);
        assertThat(record(report, "c-1", "another clerk")).isEqualTo(first);
        assertThat(all()).hasSize(events);
    }

    @Test
    void recordsOnceWhenSeveralConfirmAtOnce() throws Exception {
        var clerks = 4;
        var together = new CountDownLatch(clerks);
        var executor = Executors.newFixedThreadPool(clerks);
        try {
            var answers = new ArrayList<Future<Recording>>();
            for (int clerk = 0; clerk < clerks; clerk++) {
                var name = "clerk-" + clerk;
                answers.add(executor.submit(() -> {
                    together.countDown();
                    together.await();
                    return Intake.on(store).record(report.source(), report.reading(), null, null, name);
                }));
            }
            var first = answers.get(0).get();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        } finally {
            executor.shutdown();
        }
        assertRecordedOnce(report);
    }

    @Test
    void carriesOnWhereItWasCutOff() throws Exception {
        var longer = report.withSpeeches(400);
        for (int cut = 1; cut <= 3; cut++) {
            var position = store.feed().last() + 40;
            var executor = Executors.newSingleThreadExecutor();
            var recording = executor.submit(() -> record(longer, null, CLERK));
            assertThat(store.feed().awaitBeyond(position, PATIENCE)).isTrue();
            database.close();
            assertThatExceptionOfType(ExecutionException.class).isThrownBy(recording::get);
            executor.shutdown();
            store.close();
            open();
            assertThat(all()).noneMatch(each -> each.fact() instanceof ProposalRecorded);
        }

        record(longer, null, "another clerk");

        assertRecordedOnce(longer);
        assertThat(all().stream()
                        .map(Recorded::fact)
                        .filter(OpinionStated.class::isInstance)
                        .map(fact -> ((OpinionStated) fact).text())
                        .limit(400))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 400)
                        .mapToObj(speech -> "발언 " + speech)
                        .toList());
        assertThat(all())
                .filteredOn(each -> each.stream().equals("m-1"))
                .allSatisfy(each -> assertThat(each.origin().actor()).isEqualTo(CLERK));
    }

    @Test
    void recordsNothingOfWhatWouldBeRefusedOnTheWay() {
        var orders = new ArrayList<Order>(report.orders());
        orders.add(new OpenMeeting("m-1", "1", null));

        assertComplaint(
                () -> intake.record(report.source(), report.reading(orders), null, null, CLERK),
                "PROPOSAL_REFUSED",
                "step=" + orders.size(),
                "OpenMeeting");

        assertThat(all()).extracting(Recorded::fact).allMatch(SourceReceived.class::isInstance);
    }

    @Test
    void recordsNothingWhereNothingIsProposed() {
        assertComplaint(
                () -> intake.record(report.source(), report.reading(List.of()), null, null, CLERK), "NOTHING_PROPOSED");
    }

    @Test
    void saysWhichCommitteeTheRecordKnowsByThatName() {
        record(report, null, CLERK);
        var second = report.next(2, "한가람", "봄이슬", "윤슬기");
        var events = all().size();

        assertComplaint(() -> record(second, null, CLERK), "COMMITTEE_IS_KNOWN", "committee=c-1", Proposed.NAME);

        assertThat(all()).hasSize(events + 1).last().extracting(Recorded::fact).isInstanceOf(SourceReceived.class);
    }

    @Test
    void recordsAFurtherMeetingOfACommitteeThatIsNamed() {
        record(report, null, CLERK);
        var second = report.next(2, "윤슬기", "한가람", "봄이슬");

        var recording = record(second, "c-1", CLERK);

        assertThat(recording.committee()).isEqualTo("c-1");
        assertThat(recording.meeting()).isEqualTo("m-2");
        assertThat(all()).noneMatch(each -> each.stream().equals("c-2"));
        var attended = all().stream()
                .filter(each -> each.stream().equals("m-2"))
                .map(Recorded::fact)
                .filter(MemberAttended.class::isInstance)
                .map(MemberAttended.class::cast)
                .toList();
        // Each by name, wherever the second report lists them.
        assertThat(attended).extracting(each -> each.member().name()).containsExactly("윤슬기", "한가람", "봄이슬");
        assertThat(attended).extracting(MemberAttended::seat).containsExactly("3", "1", "2");
        assertThat(record(second, null, CLERK)).isEqualTo(recording);
    }

    @Test
    void refusesAMemberWhomTheRecordDoesNotHold() {
        record(report, null, CLERK);
        var events = all().size();

        assertComplaint(() -> record(report.next(2, "한가람", "봄이슬", "새벽별"), "c-1", CLERK), "ROSTER_DIFFERS", "새벽별");

        assertThat(all()).hasSize(events + 1);
    }

    @Test
    void refusesAMeetingThatTheCommitteeHasHeld() {
        record(report, null, CLERK);
        var again = new Proposed("c-9", "m-9", 1, report.members(), 7);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> record(again, "c-1", CLERK))
                .extracting(Refusal::rule)
                .isEqualTo(MeetingRule.A_MEETING_NUMBER_IS_NEVER_USED_TWICE);
        assertThat(all()).noneMatch(each -> each.stream().equals("m-9"));
    }

    @Test
    void knowsNoCommitteeThatThereIsNot() {
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> record(report, "c-77", CLERK));
    }

    @Test
    void doesNotConfirmForAnotherCommitteeWhatIsConfirmed() {
        record(report, null, CLERK);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> record(report, "c-2", CLERK))
                .extracting(Refusal::rule)
                .isEqualTo(SourceRule.A_SOURCE_IS_CONFIRMED_ONCE);
    }

    private Recording record(Proposed proposed, @Nullable String committee, String actor) {
        return intake.record(proposed.source(), proposed.reading(), null, committee, actor);
    }

    private void assertRecordedOnce(Proposed proposed) {
        assertThat(count(SourceReceived.class)).isOne();
        assertThat(count(ProposalConfirmed.class)).isOne();
        assertThat(count(ProposalRecorded.class)).isOne();
        assertThat(count(MeetingConvened.class)).isOne();
        assertThat(count(MemberAttended.class)).isEqualTo(proposed.members().size());
        assertThat(count(OpinionStated.class)).isEqualTo(proposed.speeches() + 1);
    }

    private static void assertComplaint(ThrowingCallable attempt, String... words) {
        assertThatThrownBy(attempt).isInstanceOf(Complaint.class).message().contains(words);
    }

    private <T extends Fact> T the(Class<T> kind) {
        return all().stream()
                .map(Recorded::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private long count(Class<? extends Fact> kind) {
        return all().stream().map(Recorded::fact).filter(kind::isInstance).count();
    }

    private List<Recorded> all() {
        return store.feed().after(-1, 1_000);
    }
}
