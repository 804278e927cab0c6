package org.sillok.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.sillok.store.verification.Verification;
import org.sillok.verification.Expectation;

/** A verification of the whole record, against plain JDBC reading the same columns in ranges of 5,000 positions. */
final class Verifying {

    private static final int RANGE = 5_000;

    private static final String RANGES = """
            select l.position, l.event, l.leaf, e.id, e.event_id, e.stream, e.sequence, e.recorded_at, e.type, e.revision,
                e.payload, e.metadata, e.salt, e.request, e.request_part, e.xid
            from record.ledger l join record.event e on e.id = l.event
            where l.position >= ? and l.position < ? order by l.position
            """;

    private final Ground ground;
    private final Figures figures;

    Verifying(Ground ground, Figures figures) {
        this.ground = ground;
        this.figures = figures;
    }

    void run() throws Exception {
        ground.sown();
        var events = ground.record().feed().last() + 1;
        read(events);
        for (var repetition = 0; repetition < ground.size().repetitions(); repetition++) {
            var bare = seconds(() -> read(events));
            var verified = seconds(this::verify);
            figures.add("verifyVsRead", bare / verified);
            figures.add("verify.eventsPerSecond", events / verified);
            figures.add("read.eventsPerSecond", events / bare);
        }
        figures.remark(
                "verifyVsRead",
                "%d events; the reader makes an object of each column and nothing else".formatted(events));
    }

    private void verify() throws SQLException {
        try (var connection = ground.connection()) {
            var found = Verification.of(connection, Expectation.NOTHING, positions -> {});
            if (!found.isIntact()) {
                throw new IllegalStateException("an honest record was taken for " + found.first());
            }
        }
    }

    private void read(long events) throws SQLException {
        try (var connection = ground.connection()) {
            for (var from = 0L; from < events; from += RANGE) {
                read(connection, from);
            }
        }
    }

    private static void read(Connection connection, long from) throws SQLException {
        try (var select = connection.prepareStatement(RANGES)) {
            select.setLong(1, from);
            select.setLong(2, from + RANGE);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    for (var column : new int[] {1, 2, 4, 7, 15, 16}) {
                        row.getLong(column);
                    }
                    for (var column : new int[] {3, 11, 12, 13}) {
                        row.getBytes(column);
                    }
                    for (var column : new int[] {6, 9, 10}) {
                        row.getString(column);
                    }
                    row.getObject(5, UUID.class);
                    row.getObject(14, UUID.class);
                    row.getObject(8, OffsetDateTime.class);
                }
            }
        }
    }

    private static double seconds(Work work) throws SQLException {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private interface Work {
        void run() throws SQLException;
    }
}
