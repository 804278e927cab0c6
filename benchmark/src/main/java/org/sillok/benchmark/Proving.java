package org.sillok.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sillok.ledger.Checkpoint;

/** The proof that any event stands in the signed tree, against reading one event by its primary key. */
final class Proving {

    private static final String READ = "select payload, metadata, salt from record.event where id = ?";
    private static final int WARM_UP = 500;

    private final Ground ground;
    private final Figures figures;
    private final int proofs;
    private final SplittableRandom random = new SplittableRandom(7);

    Proving(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
        proofs = ground.size().of(2_000, 500);
    }

    void run() throws Exception {
        ground.sown();
        var events = ground.record().feed().last() + 1;
        try (var watch = new SignedWatch(ground.ledger())) {
            watch.await(events - 1);
        }
        var signed = Checkpoint.of(ground.ledger().checkpoint().orElseThrow());
        measure(signed, WARM_UP, new ArrayList<>(), new ArrayList<>());
        for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
            var proven = new ArrayList<Double>();
            var read = new ArrayList<Double>();
            measure(signed, proofs, proven, read);
            figures.add("proofP95VsRead", Spread.percentile(proven, 95) / Spread.percentile(read, 95));
            figures.add("proof.p95.milliseconds", Spread.percentile(proven, 95));
            figures.add("read.p95.milliseconds", Spread.percentile(read, 95));
        }
        figures.remark("proofP95VsRead", "%d events; each on a connection from a pool".formatted(events));
    }

    /** One of each in turn. */
    private void measure(Checkpoint signed, int times, List<Double> proven, List<Double> read) throws SQLException {
        for (var time = 0; time < times; time++) {
            var position = random.nextLong(signed.size());
            var begun = System.nanoTime();
            ground.ledger().inclusion(position, signed);
            proven.add((System.nanoTime() - begun) / 1e6);
            begun = System.nanoTime();
            read(position + 1);
            read.add((System.nanoTime() - begun) / 1e6);
        }
    }

    private void read(long id) throws SQLException {
        try (var connection = ground.database().recorder().getConnection();
                var select = connection.prepareStatement(READ)) {
            select.setLong(1, id);
            try (var row = select.executeQuery()) {
                if (row.next()) {
                    row.getBytes(1);
                    row.getBytes(2);
                    row.getBytes(3);
                }
            }
        }
    }
}
