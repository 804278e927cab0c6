package org.sillok.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sillok.query.Counted.Said;
import org.sillok.record.Unreadable;
import org.sillok.store.Database;
import org.sillok.store.Servers;
import org.springframework.jdbc.core.simple.JdbcClient;

class ProjectorTest {

    private final Database database = Servers.freshDatabase();
    private final DataSource source = database.viewer();
    private final JdbcClient views = JdbcClient.create(source);
    private final Ledger ledger = new Ledger();
    private final Counted counted = new Counted();
    private final Projector projector = new Projector(source, ledger, List.of(counted));

    @AfterEach
    void close() {
        projector.close();
        database.close();
    }

    @Test
    void keepsEveryStateWithThePositionsBetweenWhichItWasKnown() {
        ledger.given(said("a", "one"), said("b", "two\t\\N\n\"three\""), said("a", "four"));
        project();
        ledger.given(said("a", "five"), said("a", "six"));
        project();

        assertThat(views.sql("select stream || total || ' ' || known_from || '-' || coalesce(known_until::text, '')"
                                + " from counted order by known_from")
                        .query(String.class)
                        .list())
                .containsExactly("a1 0-2", "b1 1-", "a2 2-3", "a3 3-4", "a4 4-");
        assertThat(views.sql("select note from counted where stream = 'b'")
                        .query(String.class)
                        .single())
                .isEqualTo("two\t\\N\n\"three\"");
    }

    @Test
    void takesNothingTwice() {
        ledger.given(said("a", "one"));
        project();
        project();

        assertThat(totals()).isEqualTo(Map.of("a", 1));
    }

    @Test
    void twoProjectorsTakeEachFactOnce() throws Exception {
        try (var one = new Projector(source, ledger, List.of(counted));
                var other = new Projector(source, ledger, List.of(counted))) {
            one.prepare();
            other.prepare();
            one.start();
            other.start();
            var random = new Random(7);
            for (var i = 0; i < 5_000; i++) {
                ledger.given(said("stream-" + random.nextInt(20), "word " + i));
            }
            assertThat(one.await(4_999, Duration.ofSeconds(60))).isTrue();
            assertThat(other.await(4_999, Duration.ofSeconds(60))).isTrue();
        }

        assertThat(totals().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(5_000);
        assertThat(views.sql("select count(*) from counted").query(Long.class).single())
                .isEqualTo(5_000);
    }

    @Test
    void parksAPoisonedMeetingAndGoesOnWithTheOthers() {
        poisoned(14);
        project();

        assertThat(totals()).hasSize(16).containsEntry("well-0", 3).containsEntry("well-1", 3);
        assertThat(totals()).containsEntry("ill-3", 1);
        assertThat(letters().parked()).hasSize(14).allSatisfy(parked -> {
            assertThat(parked.waiting()).isEqualTo(2);
            assertThat(parked.cause()).contains("refused at " + parked.position());
        });
        assertThat(projector.position()).isEqualTo(ledger.last());
    }

    @Test
    void parksWhatTheDatabaseRefusesToo() {
        ledger.given(said("a", "one"), new Said("b", "x".repeat(10)), said("a", "two"));
        projector.prepare();
        views.sql("alter table counted add check (length(note) < 10)").update();
        project();

        assertThat(totals()).isEqualTo(Map.of("a", 2));
        assertThat(letters().parked()).singleElement().satisfies(parked -> assertThat(parked.cause())
                .contains("violates check constraint"));
    }

    @Test
    void parksWhatThisVersionCannotRead() {
        ledger.given(said("a", "one"), new Unreadable("b", "unknown: Whisper 1"), said("b", "two"), said("a", "three"));
        project();

        assertThat(totals()).isEqualTo(Map.of("a", 2));
        assertThat(letters().parked()).singleElement().satisfies(parked -> {
            assertThat(parked.cause()).contains("unknown: Whisper 1");
            assertThat(parked.waiting()).isEqualTo(2);
        });
    }

    @Test
    void retriesParkedMeetingsInOrder() {
        poisoned(14);
        project();
        assertThat(letters().retry("ill-3")).isZero();
        assertThat(letters().parked()).filteredOn(parked -> parked.tries() == 2).hasSize(1);

        counted.refuseNothing();
        ledger.given(said("ill-3", "later"));
        project();
        for (var parked : letters().parked()) {
            letters().retry(parked.stream());
        }

        assertThat(letters().parked()).isEmpty();
        assertThat(totals()).containsEntry("ill-3", 4).containsEntry("ill-13", 3);
        assertThat(views.sql("select note from counted where stream = 'ill-3' and known_until is null")
                        .query(String.class)
                        .single())
                .isEqualTo("later");
    }

    @Test
    void standsStillVisiblyWhileTheRecordCannotBeRead() throws Exception {
        var broken = new BrokenFeed(ledger);
        try (var halted = new Projector(source, broken, List.of(counted))) {
            halted.prepare();
            ledger.given(said("a", "one"));
            broken.breakDown();
            halted.start();
            Waiting.until(() -> halted.failure() != null);
            broken.mend();
            assertThat(halted.await(0, Duration.ofSeconds(30))).isTrue();
            Waiting.until(() -> halted.failure() == null);
        }
        assertThat(totals()).isEqualTo(Map.of("a", 1));
    }

    private void poisoned(int meetings) {
        for (var round = 0; round < 3; round++) {
            for (var ill = 0; ill < meetings; ill++) {
                ledger.given(said("ill-" + ill, "round " + round));
                if (round == 1) {
                    counted.refuse(ledger.last());
                }
            }
            ledger.given(said("well-0", "round " + round), said("well-1", "round " + round));
        }
    }

    private void project() {
        projector.prepare();
        projector.catchUp();
    }

    private DeadLetters letters() {
        return new DeadLetters(source, ledger, List.of(counted));
    }

    private Map<String, Integer> totals() {
        return views
                .sql("select stream, total from counted where known_until is null")
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Said said(String stream, String note) {
        return new Said(stream, note);
    }

    static Said[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> said("stream-" + i % 50, "word " + i))
                .toArray(Said[]::new);
    }
}
