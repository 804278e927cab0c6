package org.sillok.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sillok.ledger.Bytes;
import org.sillok.record.StoredEvent;

/** Rows of the record with all that they hold, and what names them. */
final class StoredEvents {

    static final String COLUMNS = """
            e.event_id, e.stream, e.sequence, e.recorded_at, e.type, e.revision, e.payload, e.metadata, e.salt,
                e.request, e.request_part
            """;

    /** The words of what ends a meeting. */
    static final List<String> ENDS = List.of("MeetingClosed", "MeetingFailedForQuorum");

    private static final String PLACED = "select l.position, " + COLUMNS + """
            from record.event e join record.ledger l on l.event = e.id
            """;

    private static final String OF_STREAMS = PLACED + "where e.stream = any(?) order by l.position";

    /** A request is taken whole: its parts are counted, and none may be missing where it is stored again. */
    private static final String UNTIL = PLACED + """
            where e.stream = ? and (l.position <= ? or e.request in (
                select o.request from record.event o join record.ledger p on p.event = o.id
                where o.stream = ? and p.position <= ?))
            order by l.position
            """;

    private static final String ENDED = """
            with ended as (select distinct stream from record.event where type = any(?))
            select stream from ended
            where not exists (
                select from record.event e where e.stream = 'retention/' || ended.stream and e.type = 'RecordDisposed')
            and exists (
                select from record.event e
                where e.stream in (ended.stream, 'report/' || ended.stream, 'disclosure/' || ended.stream)
                    and e.recorded_at >= ?)
            order by (select id from record.event c where c.stream = ended.stream and c.sequence = 0)
            """;

    private final Connection connection;

    StoredEvents(Connection connection) {
        this.connection = connection;
    }

    List<StoredEvent> of(List<String> streams) throws SQLException {
        try (var query = connection.prepareStatement(OF_STREAMS)) {
            query.setArray(1, connection.createArrayOf("text", streams.toArray()));
            return events(query);
        }
    }

    /** Those of a stream up to a position, and what the same requests recorded behind it. */
    List<StoredEvent> until(String stream, long position) throws SQLException {
        try (var query = connection.prepareStatement(UNTIL)) {
            query.setString(1, stream);
            query.setLong(2, position);
            query.setString(3, stream);
            query.setLong(4, position);
            return events(query);
        }
    }

    List<String> ended(Instant since) throws SQLException {
        try (var query = connection.prepareStatement(ENDED)) {
            query.setArray(1, connection.createArrayOf("text", ENDS.toArray()));
            query.setObject(2, since.atOffset(ZoneOffset.UTC));
            var meetings = new ArrayList<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    meetings.add(row.getString(1));
                }
            }
            return meetings;
        }
    }

    boolean holds(byte[] digest) throws SQLException {
        try (var query = connection.prepareStatement("select from record.content where digest = ?")) {
            query.setBytes(1, digest);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static List<StoredEvent> events(PreparedStatement query) throws SQLException {
        var events = new ArrayList<StoredEvent>();
        try (var row = query.executeQuery()) {
            while (row.next()) {
                events.add(event(row, row.getLong("position")));
            }
        }
        return events;
    }

    static StoredEvent event(ResultSet row, long position) throws SQLException {
        return new StoredEvent(
                position,
                row.getObject("event_id", UUID.class),
                row.getString("stream"),
                row.getLong("sequence"),
                Messages.instant(row, "recorded_at"),
                row.getString("type"),
                row.getString("revision"),
                Bytes.of(row.getBytes("payload")),
                Bytes.of(row.getBytes("metadata")),
                Bytes.of(row.getBytes("salt")),
                row.getObject("request", UUID.class),
                row.getInt("request_part"));
    }
}
