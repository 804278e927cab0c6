package org.sillok.store.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import org.sillok.verification.Damage;
import org.sillok.verification.Difference;
import org.sillok.verification.Examination;
import org.sillok.verification.Expectation;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;

/**
 * Looks at a whole record by plain reading, in one snapshot and in constant memory: rows against leaves and leaves against
 * rows, sequences, roots and signatures. It needs the right to read the schema {@code record}, and trusts nothing there.
 */
public final class Verification {

    /** Places are found by their numbers, whatever statistics say of a table that has just grown. */
    private static final String BY_INDEX = """
            set local enable_seqscan = off; set local enable_hashjoin = off; set local enable_mergejoin = off;
            set local statement_timeout = 0
            """;

    private static final String AS_USUAL = """
            set local enable_seqscan = on; set local enable_hashjoin = on; set local enable_mergejoin = on
            """;

    private static final Comparator<Difference> IN_ORDER =
            Comparator.comparingLong(each -> each.from() == Difference.NOWHERE ? Long.MAX_VALUE : each.from());

    private final Connection connection;
    private final Expectation expected;
    private final LongConsumer progress;

    private Verification(Connection connection, Expectation expected, LongConsumer progress) {
        this.connection = connection;
        this.expected = expected;
        this.progress = progress;
    }

    /**
     * Examines the whole record.
     *
     * @param connection nobody else's meanwhile; the transaction that it is left in is rolled back
     * @param progress is told how many positions have been looked at
     * @throws NotChecked where the record cannot be read
     */
    public static Examination of(Connection connection, Expectation expected, LongConsumer progress) {
        try {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new Verification(connection, expected, progress).examine();
        } catch (SQLException unreadable) {
            throw new NotChecked(Reason.DATABASE, "", String.valueOf(unreadable.getMessage()), unreadable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new NotChecked(Reason.DATABASE, "", "interrupted", stop);
        } finally {
            rollBack(connection);
        }
    }

    private Examination examine() throws SQLException, InterruptedException {
        expected.requireOldForWitnesses();
        requireARecord();
        var seals = new Seals(expected, KeyReader.reigns(connection));
        execute(BY_INDEX);
        var walk = walk(seals);
        execute(AS_USUAL);
        var streams = Streams.of(connection);
        // As many events as places, and nothing that differs, leaves no event without one.
        var even = streams.events() == walk.placed()
                && walk.traces().none()
                && walk.roots().contradicted().isEmpty();
        var unplaced = even ? Unplaced.NONE : Unplaced.of(connection);
        var passed = passed();
        walk.traces().tail(walk.size(), passed);
        var differences = rows(walk, streams, unplaced);
        var rowsDiffer = !differences.isEmpty();
        differences.addAll(new Judgement(walk, passed, rowsDiffer).differences());
        walk.traces().bookkeeping.stream()
                .filter(each -> !followsFromAnother(each, rowsDiffer, streams))
                .forEach(differences::add);
        var disposals = Disposals.of(connection);
        differences.addAll(disposals.differences());
        if (differences.isEmpty()) {
            differences.addAll(brokenStreams(streams));
        }
        differences.sort(IN_ORDER);
        return new Examination(
                walk.size(),
                walk.root(),
                walk.roots().compared(),
                unplaced.waiting(),
                expected.keyText(seals.keys()),
                expected.isFromOutside(),
                false,
                disposals.honest(),
                differences);
    }

    private Walk walk(Seals seals) throws SQLException, InterruptedException {
        var walk = new Walk(seals);
        try (var marks = new MarkReader(connection, Mark.old(expected.checkpoint()));
                var reading = new Reading(connection, marks)) {
            Chunk chunk;
            do {
                chunk = reading.next();
                walk.take(chunk);
                progress.accept(walk.size());
            } while (!chunk.isLast());
        }
        return walk;
    }

    private List<Difference> rows(Walk walk, Streams streams, Unplaced unplaced) throws SQLException {
        if (walk.traces().none() && unplaced.passed().isEmpty()) {
            return new ArrayList<>();
        }
        var candidates = Candidates.of(connection, streams.broken());
        var first = walk.firstMismatch();
        return new Diagnosis(
                        walk.traces(),
                        unplaced.passed(),
                        candidates,
                        walk.size(),
                        walk.roots().confirmedStored() > first,
                        walk.roots().confirmedReckoned() > first)
                .differences();
    }

    /** A part of a request that lacks the one before is no news where events are missing anyhow. */
    private static boolean followsFromAnother(Difference difference, boolean rowsDiffer, Streams streams) {
        return difference.columns().contains("request_part")
                && (rowsDiffer || !streams.broken().isEmpty());
    }

    /** Where rows and leaves agree, only the numbers of what is left tell that something is missing. */
    private static List<Difference> brokenStreams(Streams streams) {
        return streams.broken().stream()
                .map(each -> Difference.at(Damage.STREAM_BROKEN, Difference.NOWHERE)
                        .of(null, each.stream())
                        .before(
                                each.missing().isEmpty()
                                        ? null
                                        : String.valueOf(each.missing().get(0))))
                .toList();
    }

    private long passed() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select coalesce(max(last), -1) + 1 from record.pass")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void requireARecord() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('record.ledger') is not null"
                        + " and to_regclass('record.event') is not null")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new NotChecked(Reason.NO_RECORD, connection.getCatalog(), "record.ledger");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            // There is nothing that it could have changed.
            assert broken != null;
        }
    }
}
