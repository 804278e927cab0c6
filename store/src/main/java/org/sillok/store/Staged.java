package org.sillok.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.sillok.record.StoredEvent;
import org.sillok.store.NotRestorable.Reason;

/** Events on their way into an empty record, in a table that is gone with its transaction: any number, in any order. */
final class Staged {

    private static final String TABLE = """
            create temporary table staged (
                position bigint primary key, event_id uuid not null unique, stream text collate "C" not null,
                sequence bigint not null, recorded_at timestamptz not null, type text not null, revision text not null,
                payload bytea not null, metadata bytea not null, salt bytea not null,
                request uuid not null, request_part smallint not null) on commit drop
            """;

    /** Packages of one committee hold its events each; what contradicts one that is there is found by comparing. */
    private static final String ADD = """
            insert into staged values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private static final String GAP = """
            select stream, count(*) as events, max(sequence) as last from staged
            group by stream having count(*) <> max(sequence) + 1 order by stream limit 1
            """;

    private static final String STORE = """
            insert into record.event (event_id, stream, sequence, type, revision, payload, metadata, salt,
                request, request_part, recorded_at)
            select event_id, stream, sequence, type, revision, payload, metadata, salt, request, request_part, recorded_at
            from staged order by position
            """;

    private static final String IN_ORDER = "select type, revision, payload from staged order by position";

    private final Connection connection;

    private Staged(Connection connection) {
        this.connection = connection;
    }

    static Staged on(Connection connection) throws SQLException {
        execute(connection, TABLE);
        return new Staged(connection);
    }

    void add(List<StoredEvent> events) throws SQLException {
        try (var add = connection.prepareStatement(ADD)) {
            for (var event : events) {
                add.setLong(1, event.position());
                add.setObject(2, event.eventId());
                add.setString(3, event.stream());
                add.setLong(4, event.sequence());
                add.setObject(5, event.recordedAt().atOffset(ZoneOffset.UTC));
                add.setString(6, event.type());
                add.setString(7, event.revision());
                add.setBytes(8, event.payload().array());
                add.setBytes(9, event.metadata().array());
                add.setBytes(10, event.salt().array());
                add.setObject(11, event.request());
                add.setInt(12, event.requestPart());
                add.addBatch();
            }
            add.executeBatch();
        }
    }

    /** @throws NotRestorable where a stream has a gap */
    void store() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(GAP)) {
            if (row.next()) {
                throw new NotRestorable(
                        Reason.GAP, row.getString("stream"), row.getLong("events"), row.getLong("last"));
            }
        }
        execute(connection, STORE);
    }

    /** Hands over all of them in order; the columns are type, revision and payload. */
    void each(Taker taker) throws SQLException {
        try (var query = connection.prepareStatement(IN_ORDER)) {
            query.setFetchSize(500);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    taker.take(row);
                }
            }
        }
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
