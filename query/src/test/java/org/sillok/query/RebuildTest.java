package org.sillok.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.query.ProjectorTest.many;
import static org.sillok.query.ProjectorTest.said;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sillok.query.Rebuild.Progress;
import org.sillok.query.Rebuild.Stage;
import org.sillok.store.Database;
import org.sillok.store.Servers;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildTest {

    private final Database database = Servers.freshDatabase();
    private final DataSource source = database.viewer();
    private final JdbcClient views = JdbcClient.create(source);
    private final Ledger ledger = new Ledger();
    private final Counted counted = new Counted();
    private final Projector projector = new Projector(source, ledger, List.of(counted));
    private final Rebuild rebuild = new Rebuild(source, ledger, List.of(counted));

    @AfterEach
    void close() {
        projector.close();
        database.close();
    }

    @Test
    void makesTheSameRowsAgain() {
        ledger.given(many(5_000));
        project();
        var before = rows();
        views.sql("update counted set total = 0").update();

        assertThat(rebuild.run(progress -> {})).isTrue();

        assertThat(rows()).isEqualTo(before).hasSize(5_000);
        assertThat(schemas()).containsExactly("view");
        assertThat(views.sql("select count(*) from pg_indexes where schemaname = 'view' and tablename = 'counted'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void tellsHowFarItIs() {
        ledger.given(many(5_000));
        var told = new ArrayList<Progress>();

        rebuild.run(told::add);

        assertThat(told).extracting(Progress::stage).startsWith(Stage.READING).endsWith(Stage.SWITCHING, Stage.DONE);
        assertThat(told).extracting(Progress::position).isSorted().endsWith(4_999L);
        assertThat(told).allSatisfy(progress -> assertThat(progress.perSecond()).isPositive());
    }

    @Test
    void losesNothingWhileFactsKeepComing() throws Exception {
        ledger.given(many(3_000));
        projector.prepare();
        projector.start();
        var broken = new AtomicReference<Throwable>();
        var writer = new Thread(() -> {
            for (var i = 0; i < 10_000; i++) {
                ledger.given(said("stream-" + i % 50, "live " + i));
            }
        });
        var reader = new Thread(() -> readSteadily(broken, writer));
        writer.start();
        reader.start();
        for (var round = 0; round < 3; round++) {
            assertThat(rebuild.run(progress -> {})).isTrue();
        }
        writer.join();
        reader.join();
        assertThat(projector.await(12_999, Duration.ofSeconds(60))).isTrue();
        projector.close();

        assertThat(broken.get()).isNull();
        assertThat(rows()).hasSize(13_000);
        assertThat(views.sql("select sum(total) from counted where known_until is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(13_000);
        assertThat(views.sql("select position from progress").query(Long.class).single())
                .isEqualTo(12_999);
    }

    /** A reader never fails, never sees the views go back, and finds all that their position promises. */
    private void readSteadily(AtomicReference<Throwable> broken, Thread writer) {
        try {
            var seen = -1L;
            while (writer.isAlive()) {
                var position = views.sql("select position from progress")
                        .query(Long.class)
                        .single();
                var total = views.sql("select coalesce(sum(total), 0) from counted where known_until is null")
                        .query(Long.class)
                        .single();
                assertThat(position).isGreaterThanOrEqualTo(seen);
                assertThat(total).isGreaterThan(position);
                seen = position;
            }
        } catch (Throwable e) {
            broken.set(e);
        }
    }

    @Test
    void neverSwitchesBackToAnEarlierPosition() {
        ledger.given(many(100));
        project();

        rebuild.run(progress -> {
            if (progress.stage() == Stage.SWITCHING) {
                ledger.given(many(20));
                project();
            }
        });

        assertThat(rows()).hasSize(120);
        assertThat(views.sql("select position from progress").query(Long.class).single())
                .isEqualTo(119);
    }

    @Test
    void isAskedForWhenTheTablesHaveAnotherShape() {
        projector.prepare();
        views.sql("update progress set shape = 'of another program'").update();

        assertThat(projector.prepare()).isFalse();
        rebuild.run(progress -> {});
        assertThat(projector.prepare()).isTrue();
    }

    @Test
    void runsOnceAtATime() {
        ledger.given(many(10));
        var second = new ArrayList<Boolean>();

        rebuild.run(progress -> second.add(new Rebuild(source, ledger, List.of(counted)).run(inner -> {})));

        assertThat(second).isNotEmpty().containsOnly(false);
    }

    @Test
    void parksThePoisonedAsTheLiveViewsDo() {
        ledger.given(many(200));
        counted.refuse(120);
        project();
        var before = rows();

        rebuild.run(progress -> {});

        assertThat(rows()).isEqualTo(before);
        assertThat(new DeadLetters(source, ledger, List.of(counted)).parked()).hasSize(1);
    }

    private void project() {
        projector.prepare();
        projector.catchUp();
    }

    private List<String> rows() {
        return views.sql("select counted::text from counted order by known_from")
                .query(String.class)
                .list();
    }

    private List<String> schemas() {
        return views.sql("select nspname from pg_namespace where nspname like 'view%'")
                .query(String.class)
                .list();
    }
}
