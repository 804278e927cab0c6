package org.sillok.store.verification;

import static java.time.temporal.ChronoUnit.MICROS;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the ledger with its events, some thousand positions at a time. */
final class RowReader implements AutoCloseable {

    /** Positions that one question asks for. */
    static final int RANGE = 5_000;

    private static final int FETCHED = 1_000;

    static final String COLUMNS = """
            l.position, l.event, l.leaf, e.id, e.event_id, e.stream, e.sequence, e.recorded_at, e.type, e.revision,
                e.payload, e.metadata, e.salt, e.request, e.request_part, e.xid, d.content, d.metadata
            """;

    /** By what follows, not by a range: a position that was altered may lie far away. */
    private static final String BEHIND = "select " + COLUMNS + """
            from record.ledger l left join record.event e on e.id = l.event %s
            where l.position > ? order by l.position limit ?
            """;

    private static final UUID NO_ID = new UUID(0, 0);
    private static final byte[] NOTHING = {};

    private final PreparedStatement behind;

    RowReader(Connection connection) throws SQLException {
        behind = connection.prepareStatement(BEHIND.formatted(Disposals.joined(connection)));
        // Contents may be long: of a range no more is held at once than this.
        behind.setFetchSize(FETCHED);
    }

    /**
     * Hands over at most {@link #RANGE} rows in the order of their positions.
     *
     * @return how many there were
     */
    int behind(long position, Taker taker) throws SQLException, InterruptedException {
        behind.setLong(1, position);
        behind.setInt(2, RANGE);
        var rows = 0;
        try (var row = behind.executeQuery()) {
            while (row.next()) {
                taker.take(row(row));
                rows++;
            }
        }
        return rows;
    }

    /** Takes one row after the other. */
    interface Taker {
        void take(Row row) throws SQLException, InterruptedException;
    }

    /** The columns are {@link #COLUMNS}; whoever took constraints away may have left some of them empty. */
    static Row row(ResultSet row) throws SQLException {
        row.getLong(4);
        var found = !row.wasNull();
        return new Row(
                row.getLong(1),
                row.getLong(2),
                bytes(row, 3),
                found,
                id(row, 5),
                text(row, 6),
                row.getLong(7),
                micros(row.getObject(8, OffsetDateTime.class)),
                text(row, 9),
                text(row, 10),
                bytes(row, 11),
                bytes(row, 12),
                bytes(row, 13),
                id(row, 14),
                row.getInt(15),
                row.getLong(16),
                bytes(row, 17),
                bytes(row, 18));
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? NOTHING : bytes;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? NO_ID : id;
    }

    /** PostgreSQL knows instants beyond all others, which no clock told. */
    private static long micros(@Nullable OffsetDateTime at) {
        if (at == null || at.equals(OffsetDateTime.MIN)) {
            return Long.MIN_VALUE;
        }
        return at.equals(OffsetDateTime.MAX) ? Long.MAX_VALUE : MICROS.between(Instant.EPOCH, at.toInstant());
    }

    @Override
    public void close() throws SQLException {
        behind.close();
    }
}
