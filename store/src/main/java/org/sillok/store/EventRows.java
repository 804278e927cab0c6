package org.sillok.store;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;

/** Events as rows of the record, those of one command in one round trip, and none without the one before it. */
final class EventRows {

    private static final String INTO = """
            insert into record.event (event_id, stream, sequence, type, revision, payload, metadata, salt,
                request, request_part)
            """;

    private static final String INSERT = INTO + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** The parameters are stream, sequence, sequence. */
    private static final String FOLLOWS = """
            exists (select from record.event where stream = ? and sequence = ? - 1) or ? = 0
            """;

    private static final String INSERT_ONE = INTO + "select ?, ?, ?, ?, ?, ?, ?, ?, ?, ? where " + FOLLOWS;
    private static final String DOES_FOLLOW = "select " + FOLLOWS;

    /** Of a row. */
    private static final int PARAMETERS = 10;

    private final Vocabulary vocabulary;
    private final Conflicts conflicts;
    private final Metadata metadata = new Metadata();
    private final SecureRandom random = new SecureRandom();

    EventRows(Vocabulary vocabulary, Conflicts conflicts) {
        this.vocabulary = vocabulary;
        this.conflicts = conflicts;
    }

    void insert(Connection connection, Batch batch) throws SQLException {
        if (batch.events().size() == 1) {
            insertOne(connection, batch);
        } else {
            insertAll(connection, batch);
        }
    }

    /** The driver has a batch of one parsed and planned anew each time. */
    private void insertOne(Connection connection, Batch batch) throws SQLException {
        var event = batch.events().get(0);
        try (var insert = connection.prepareStatement(INSERT_ONE)) {
            fill(insert, event, batch.request(), batch.firstPart());
            place(insert, PARAMETERS + 1, event);
            if (insert.executeUpdate() == 0) {
                throw conflicts.withoutPredecessor(event);
            }
        }
    }

    private void insertAll(Connection connection, Batch batch) throws SQLException {
        for (var first : batch.firstOfEachStream()) {
            requirePredecessor(connection, first);
        }
        try (var insert = connection.prepareStatement(INSERT)) {
            var part = batch.firstPart();
            for (var event : batch.events()) {
                fill(insert, event, batch.request(), part++);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /**
     * A stream has no gaps. Who remembers a longer one than is stored remembers what a failover lost, and must read it
     * again.
     */
    private void requirePredecessor(Connection connection, DomainEventMessage<?> event) throws SQLException {
        try (var select = connection.prepareStatement(DOES_FOLLOW)) {
            place(select, 1, event);
            try (var follows = select.executeQuery()) {
                if (!follows.next() || !follows.getBoolean(1)) {
                    throw conflicts.withoutPredecessor(event);
                }
            }
        }
    }

    private static void place(PreparedStatement statement, int first, DomainEventMessage<?> event) throws SQLException {
        statement.setString(first, event.getAggregateIdentifier());
        statement.setLong(first + 1, event.getSequenceNumber());
        statement.setLong(first + 2, event.getSequenceNumber());
    }

    private void fill(PreparedStatement insert, DomainEventMessage<?> event, UUID request, int part)
            throws SQLException {
        var fact = Batch.fact(event);
        insert.setObject(1, UUID.fromString(event.getIdentifier()));
        insert.setString(2, event.getAggregateIdentifier());
        insert.setLong(3, event.getSequenceNumber());
        insert.setString(4, vocabulary.typeOf(fact));
        insert.setString(5, vocabulary.revisionOf(fact));
        insert.setBytes(6, vocabulary.write(fact));
        insert.setBytes(7, metadata.write(event.getMetaData()));
        insert.setBytes(8, salt());
        insert.setObject(9, request);
        insert.setShort(10, (short) part);
    }

    private byte[] salt() {
        var salt = new byte[32];
        random.nextBytes(salt);
        return salt;
    }
}
