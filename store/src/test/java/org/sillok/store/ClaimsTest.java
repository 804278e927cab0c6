package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.committee.CommitteeDissolved;
import org.sillok.committee.CommitteeFounded;
import org.sillok.committee.CommitteeRenamed;
import org.sillok.committee.CommitteeRule;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.meeting.MeetingRule;
import org.sillok.record.Fact;
import org.sillok.record.Refusal;
import org.sillok.record.Rule;
import org.sillok.report.DocumentNumber;
import org.sillok.report.Registration;
import org.sillok.report.ReportRegistered;
import org.sillok.report.ReportRule;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What concerns all streams at once, with two nodes that know nothing of each other. */
class ClaimsTest extends OnEachVersion {

    private RecordStore store;
    private Database otherDatabase;
    private RecordStore otherStore;

    @BeforeEach
    void open() {
        store = RecordStore.open(database);
        otherDatabase = Database.at(owner);
        otherStore = RecordStore.open(otherDatabase);
    }

    @AfterEach
    void close() {
        otherStore.close();
        otherDatabase.close();
        store.close();
    }

    @Test
    void refusesAMeetingNumberThatIsTaken() {
        append(store, 0, convened("회의-1", "위원회", 1));

        assertRefused(
                () -> append(otherStore, 0, convened("회의-2", "위원회", 1)),
                MeetingRule.A_MEETING_NUMBER_IS_NEVER_USED_TWICE,
                Map.of("year", 2024, "kind", MeetingKind.REGULAR, "ordinal", 1));
        append(store, 0, convened("회의-2", "위원회", 2));
        append(store, 0, convened("회의-3", "다른 위원회", 1));
        append(store, 0, convened("회의-4", "위원회", null));
        append(store, 0, convened("회의-5", "위원회", null));
    }

    @Test
    void triesOutWithoutTakingAnything() {
        append(store, 0, convened("회의-1", "위원회", 1));
        assertRefused(
                () -> otherStore.holders().tryOut(List.of(convened("회의-2", "위원회", 1))),
                MeetingRule.A_MEETING_NUMBER_IS_NEVER_USED_TWICE,
                Map.of("year", 2024, "kind", MeetingKind.REGULAR, "ordinal", 1));
        assertRefused(
                () -> otherStore.holders().tryOut(List.of(convened("회의-2", "위원회", 2), convened("회의-3", "위원회", 2))),
                MeetingRule.A_MEETING_NUMBER_IS_NEVER_USED_TWICE,
                Map.of("year", 2024, "kind", MeetingKind.REGULAR, "ordinal", 2));

        var free = List.<Fact>of(convened("회의-2", "위원회", 2), founded("가", "정보화위원회", "2010-01-01"));
        otherStore.holders().tryOut(free);
        otherStore.holders().tryOut(free);

        append(store, 0, convened("회의-2", "위원회", 2));
        append(store, 0, founded("가", "정보화위원회", "2010-01-01"));
    }

    @Test
    void tellsWhoBearsAName() {
        append(store, 0, founded("가", "정보화위원회", "2010-01-01"));
        append(store, 1, renamed("가", "정보화위원회", "데이터위원회", "2020-01-01"));

        assertThat(otherStore.holders().ofName("정보화위원회", LocalDate.parse("2019-12-31")))
                .hasValue("가");
        assertThat(otherStore.holders().ofName(" 정보화위원회 ", LocalDate.parse("2000-01-01")))
                .hasValue("가");
        assertThat(otherStore.holders().ofName("정보화위원회", LocalDate.parse("2020-01-01")))
                .isEmpty();
        assertThat(otherStore.holders().ofName("데이터위원회", LocalDate.parse("2026-01-01")))
                .hasValue("가");
    }

    @Test
    void recordsNothingWhereTheNumberIsTaken() {
        append(store, 0, convened("회의-1", "위원회", 1));
        var transaction = new TransactionTemplate(new JdbcTransactionManager(otherDatabase.recorder()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        transaction.executeWithoutResult(status -> append(otherStore, 0, convened("회의-2", "위원회", 1))));
        assertThat(store.engine().lastSequenceNumberFor("회의-2")).isEmpty();
    }

    @Test
    void givesANumberToOneOfTwoNodesThatAskAtOnce() throws Exception {
        for (var round = 1; round <= 10; round++) {
            var ordinal = round;
            assertOneOfTwo(
                    at -> convened("회의-" + ordinal + "-" + at, "위원회", ordinal),
                    MeetingRule.A_MEETING_NUMBER_IS_NEVER_USED_TWICE);
        }
        assertThat(ask(Long.class, "select count(*) from record.event")).isEqualTo(10);
        assertThat(ask(Long.class, "select count(*) from record.meeting_number"))
                .isEqualTo(10);
    }

    @Test
    void givesANameToOneOfTwoNodesThatAskAtOnce() throws Exception {
        for (var round = 1; round <= 100; round++) {
            var name = "위원회 " + round;
            assertOneOfTwo(
                    at -> founded(name + "-" + at, name, "2024-01-01"),
                    CommitteeRule.A_COMMITTEE_NAME_IS_UNIQUE_ON_A_DATE);
        }
    }

    @Test
    void refusesANameThatIsHeldOnThatDay() {
        append(store, 0, founded("가", "정보화위원회", "2010-01-01"));

        assertRefused(
                () -> append(otherStore, 0, founded("나", "정보화위원회", "2020-01-01")),
                CommitteeRule.A_COMMITTEE_NAME_IS_UNIQUE_ON_A_DATE,
                Map.of("name", "정보화위원회", "from", LocalDate.parse("2020-01-01")));
        assertNameRefused(founded("나", "정보화위원회", "2000-01-01"));
    }

    @Test
    void takesNamesThatLookTheSameForTheSame() {
        append(store, 0, founded("가", "정보화 위원회", "2010-01-01"));

        assertNameRefused(founded("나", "\u110c\u1165\u11bc보화  위원회", "2010-01-01"));
    }

    @Test
    void freesANameWithARenamingOrTheEnd() {
        append(store, 0, founded("가", "정보화위원회", "2010-01-01"));
        append(store, 1, renamed("가", "정보화위원회", "데이터위원회", "2020-01-01"));
        assertNameRefused(founded("나", "정보화위원회", "2019-12-31"));
        append(store, 0, founded("나", "정보화위원회", "2020-01-01"));

        append(store, 2, new CommitteeDissolved("가", LocalDate.parse("2022-01-01"), "폐지"));
        assertNameRefused(founded("다", "데이터위원회", "2021-12-31"));
        append(store, 0, founded("다", "데이터위원회", "2022-01-01"));
    }

    @Test
    void mayBearAnEarlierNameAgain() {
        append(store, 0, founded("가", "정보화위원회", "2010-01-01"));
        append(store, 1, renamed("가", "정보화위원회", "데이터위원회", "2020-01-01"));
        append(store, 2, renamed("가", "데이터위원회", "정보화위원회", "2021-01-01"));

        assertThat(new JdbcTemplate(database.recorder())
                        .queryForList(
                                "select held::text from record.committee_name order by lower(held)", String.class))
                .containsExactly("[2010-01-01,2020-01-01)", "[2020-01-01,2021-01-01)", "[2021-01-01,)");
    }

    @Test
    void refusesADocumentNumberThatIsTakenInThatYear() {
        append(store, 0, registered("회의-1", 7, "2024-04-01"));

        assertRefused(
                () -> append(otherStore, 0, registered("회의-2", 7, "2024-12-31")),
                ReportRule.A_DOCUMENT_NUMBER_IS_NEVER_USED_TWICE,
                Map.of("number", "데이터과-7"));
        append(store, 0, registered("회의-2", 8, "2024-04-01"));
        append(store, 0, registered("회의-3", 7, "2025-04-01"));
        append(store, 0, registered("회의-4", 7, null));
        append(store, 0, registered("회의-5", 7, null));
    }

    private interface Attempt {
        Fact of(int node);
    }

    private void assertOneOfTwo(Attempt attempt, Rule rule) throws Exception {
        var together = new CountDownLatch(2);
        var executor = Executors.newFixedThreadPool(2);
        try {
            var outcomes = new ArrayList<@Nullable Rule>();
            for (var outcome : List.of(
                    executor.submit(attempt(together, store, database, attempt.of(1))),
                    executor.submit(attempt(together, otherStore, otherDatabase, attempt.of(2))))) {
                outcomes.add(refusal(outcome));
            }
            assertThat(outcomes).containsExactlyInAnyOrder(null, rule);
        } finally {
            executor.shutdown();
        }
    }

    private static Callable<@Nullable Rule> attempt(
            CountDownLatch together, RecordStore store, Database database, Fact fact) {
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database.recorder()));
        return () -> {
            together.countDown();
            together.await();
            try {
                transaction.executeWithoutResult(status -> append(store, 0, fact));
                return null;
            } catch (Refusal refused) {
                return refused.rule();
            }
        };
    }

    private static @Nullable Rule refusal(Future<@Nullable Rule> outcome) throws Exception {
        return outcome.get();
    }

    private void assertNameRefused(Fact fact) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> append(otherStore, 0, fact))
                .extracting(Refusal::rule)
                .isEqualTo(CommitteeRule.A_COMMITTEE_NAME_IS_UNIQUE_ON_A_DATE);
    }

    private static void assertRefused(Runnable attempt, Rule rule, Map<String, Object> because) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule))
                .satisfies(refused -> assertThat(refused.because()).isEqualTo(because));
    }

    private static void append(RecordStore store, long sequence, Fact fact) {
        store.engine().appendEvents(List.of(new GenericDomainEventMessage<>("", fact.stream(), sequence, fact)));
    }

    private static MeetingConvened convened(String meeting, String committee, @Nullable Integer ordinal) {
        var sample = (MeetingConvened) Samples.all()
                .filter(MeetingConvened.class::isInstance)
                .findFirst()
                .orElseThrow();
        return new MeetingConvened(
                meeting,
                committee,
                committee,
                sample.hostBody(),
                ordinal == null ? null : new MeetingNumber(2024, MeetingKind.REGULAR, ordinal),
                sample.kind(),
                sample.basis(),
                sample.titleAsPrinted(),
                sample.plannedStart(),
                sample.plannedEnd(),
                sample.place(),
                sample.noticeOn(),
                sample.urgency(),
                sample.members(),
                sample.rules(),
                sample.secretary(),
                sample.minutesBasis());
    }

    private static ReportRegistered registered(String meeting, int serial, @Nullable String on) {
        var number = new DocumentNumber("데이터과", serial);
        return new ReportRegistered(
                meeting,
                1,
                new Registration(number, null, List.of(), null, null, List.of(), List.of()),
                on == null ? null : LocalDate.parse(on),
                null,
                null);
    }

    private static CommitteeFounded founded(String committee, String name, String on) {
        return new CommitteeFounded(committee, name, "누리시", "조례", null, null, LocalDate.parse(on));
    }

    private static CommitteeRenamed renamed(String committee, String before, String name, String from) {
        return new CommitteeRenamed(committee, before, name, LocalDate.parse(from), "조례 개정");
    }
}
