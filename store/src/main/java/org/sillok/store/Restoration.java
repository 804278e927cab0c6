package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sillok.ledger.Digest;
import org.sillok.record.Fact;
import org.sillok.record.StoredEvent;
import org.sillok.store.NotRestorable.Reason;

/**
 * Fills an empty record with events and documents that were kept elsewhere: ids, streams, sequences, times, salts and bytes
 * as they were, in the order that they had. It is one transaction, so that one that fails leaves nothing. Places in the
 * ledger are given afterwards, by whoever opens the record.
 *
 * <p>It works as the record's owner, for nobody else may set the clock of an event.
 */
public final class Restoration implements AutoCloseable {

    private static final String ALONE = """
            set local statement_timeout = 0;
            set local idle_in_transaction_session_timeout = 0;
            lock table record.event, record.content in exclusive mode
            """;

    private static final List<String> MUST_BE_EMPTY =
            List.of("event", "ledger", "content", "checkpoint", "meeting_number", "committee_name", "document_number");

    private static final String KEEP = """
            insert into record.content (digest, content) values (?, ?) on conflict (digest) do nothing
            """;

    private static final String STORED = "select s.position, " + StoredEvents.COLUMNS + """
            from record.event e join staged s on s.event_id = e.event_id where e.event_id = any(?)
            """;

    private final Connection connection;
    private final Staged staged;
    private final Vocabulary vocabulary = Vocabulary.ofTheRecord();
    private final List<Claim> claims = Claim.ofTheRecord();
    private final Conflicts conflicts = new Conflicts();

    private Restoration(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(ALONE);
        }
        requireEmpty(connection);
        this.staged = Staged.on(connection);
    }

    /**
     * Begins it.
     *
     * @throws NotRestorable where the record is not empty
     */
    public static Restoration into(Database database) {
        try {
            var connection = database.asOwner("sillok restore");
            try {
                return new Restoration(connection);
            } catch (SQLException | RuntimeException refused) {
                connection.close();
                throw refused;
            }
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    private static void requireEmpty(Connection connection) throws SQLException {
        for (var table : MUST_BE_EMPTY) {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select count(*) from record." + table)) {
                row.next();
                if (row.getLong(1) > 0) {
                    throw new NotRestorable(Reason.NOT_EMPTY, "record." + table, row.getLong(1), 0);
                }
            }
        }
    }

    /** Takes events in; the same ones may come again. */
    public void add(List<StoredEvent> events) {
        run(() -> staged.add(events));
    }

    /** Takes a document in, under its digest. */
    public void keep(byte[] content) {
        run(() -> {
            try (var keep = connection.prepareStatement(KEEP)) {
                keep.setBytes(1, Digest.sha256(content).bytes());
                keep.setBytes(2, content);
                keep.executeUpdate();
            }
        });
    }

    /**
     * Stores the events that were taken in, and what they take among all streams.
     *
     * @throws NotRestorable where a stream has a gap
     * @throws org.sillok.record.Refusal where two of them take the same number or name
     */
    public void store() {
        run(() -> {
            staged.store();
            staged.each(row ->
                    claim(vocabulary.read(row.getString("type"), row.getString("revision"), row.getBytes("payload"))));
        });
    }

    private void claim(Fact fact) throws SQLException {
        for (var claim : claims) {
            if (!claim.concerns(fact)) {
                continue;
            }
            try {
                claim.make(connection, fact);
            } catch (SQLException taken) {
                throw conflicts.meaningOf(taken, claim, fact);
            }
        }
    }

    /**
     * Looks whether the record now holds these events, each byte of them, in the order of their places.
     *
     * @throws NotRestorable where it holds another one instead
     */
    public void compare(List<StoredEvent> events) {
        run(() -> {
            var stored = stored(events);
            for (var event : events) {
                if (!event.equals(stored.get(event.eventId()))) {
                    throw new NotRestorable(Reason.TWO_RECORDS, event.eventId().toString(), 0, 0);
                }
            }
        });
    }

    private Map<UUID, StoredEvent> stored(List<StoredEvent> events) throws SQLException {
        var stored = new HashMap<UUID, StoredEvent>();
        var ids = events.stream().map(StoredEvent::eventId).toArray();
        try (var query = connection.prepareStatement(STORED)) {
            query.setArray(1, connection.createArrayOf("uuid", ids));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var event = StoredEvents.event(row, row.getLong("position"));
                    stored.put(event.eventId(), event);
                }
            }
        }
        return stored;
    }

    /** Ends it well. Until then nobody sees anything of it. */
    public void commit() {
        run(connection::commit);
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (SQLException failed) {
            throw failed(failed);
        }
    }

    private static StoreFault failed(SQLException failed) {
        return new StoreFault("Could not restore: " + failed.getMessage(), failed);
    }

    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    /** Leaves nothing of what was not committed. */
    @Override
    public void close() {
        run(connection::close);
    }
}
