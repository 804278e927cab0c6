package org.sillok.acceptance.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Cluster;
import org.sillok.acceptance.harness.Figure;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.acceptance.harness.Sittings;
import org.sillok.acceptance.harness.Wire;

/** One fault after the other, whichever the dice say, for {@code -Dsillok.soak=} seconds; two nodes, one database. */
class SoakTest {

    private static final int CLERKS = 8;
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("sillok.soak", 10));
    private static final String BURN = """
            select count(nextval(pg_get_serial_sequence('record.event', 'id'))) from generate_series(1, 5000)
            """;

    private final Random dice = Trials.dice();
    private final Map<String, Integer> befallen = new TreeMap<>();

    @Test
    void outlivesWhateverBefallsIt(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws Exception {
        try (var database = Cluster.create(data.resolve("database"));
                var wire = new Wire(database.port());
                var one = ServerProcess.start(
                        data.resolve("one"), database.through(wire.port()).environment());
                var other = ServerProcess.start(
                        data.resolve("other"), database.through(wire.port()).environment())) {
            var meetings = new Sittings(one.caller("clerk")).open(CLERKS);
            var figures = new Figures("soak", new Oracle(database.owner()), one);
            var faults = faults(database, wire, one, other);
            try (var clerks = new Recorders(List.of(one.caller("clerk"), other.caller("clerk")), meetings)) {
                var trials = 0;
                for (var end = System.nanoTime() + LENGTH.toNanos(); System.nanoTime() < end; trials++) {
                    clerks.awaitMore(1 + dice.nextInt(20 * CLERKS));
                    befall(faults);
                    clerks.awaitMore(CLERKS);
                    figures.assertNothingLost(clerks);
                }
                Figure.print("soak of %d s: %s".formatted(LENGTH.toSeconds(), befallen));
                figures.judge(trials, clerks);
            }
        }
    }

    private void befall(Map<String, Fault> faults) throws Exception {
        var names = List.copyOf(faults.keySet());
        var name = names.get(dice.nextInt(names.size()));
        befallen.merge(name, 1, Integer::sum);
        var fault = faults.get(name);
        if (fault != null) {
            fault.befall();
        }
    }

    private Map<String, Fault> faults(Cluster database, Wire wire, ServerProcess one, ServerProcess other) {
        var faults = new LinkedHashMap<String, Fault>();
        faults.put("node killed", () -> {
            var node = dice.nextBoolean() ? one : other;
            node.kill();
            node.restart();
        });
        faults.put("node frozen", () -> {
            var node = dice.nextBoolean() ? one : other;
            node.freeze();
            awhile();
            node.thaw();
        });
        faults.put("database killed", () -> {
            database.kill();
            database.start();
        });
        faults.put("database frozen", () -> {
            database.freeze();
            awhile();
            database.thaw();
        });
        faults.put("connection cut", () -> {
            wire.cut();
            awhile();
            wire.mend();
        });
        faults.put("line dead", () -> {
            wire.goDead();
            awhile();
            wire.mend();
        });
        faults.put("numbers burnt", () -> database.owner().number(BURN));
        faults.put("views rebuilt", () -> {
            if (one.run("replay") != 0) {
                throw new AssertionError("the views were not rebuilt");
            }
        });
        return faults;
    }

    private void awhile() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(dice.nextInt(12_000));
    }

    /** Something that befalls the whole, and is over when this returns. */
    private interface Fault {
        void befall() throws Exception;
    }
}
