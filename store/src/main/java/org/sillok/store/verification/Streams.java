package org.sillok.store.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The streams by their sequences.
 *
 * @param events how many events there are, with or without a place
 * @param broken streams whose sequences are not 0, 1, 2, …
 */
record Streams(long events, List<Broken> broken) {

    private static final String ALL = """
            with stream as (
                select stream, count(*) as events, min(sequence) as first, max(sequence) as last
                from record.event group by stream
            )
            select (select coalesce(sum(events), 0) from stream) as total, stream, events, last
            from (select 1) one left join (
                select * from stream where first <> 0 or last + 1 <> events order by stream limit 64) s on true
            """;

    private static final String MISSING = """
            select expected from generate_series(0, least(?, 100000)) expected
            where not exists (select from record.event where stream = ? and sequence = expected)
            order by expected limit 64
            """;

    /** @param missing the first of the sequences that are missing */
    record Broken(String stream, List<Long> missing) {}

    static Streams of(Connection connection) throws SQLException {
        var events = 0L;
        var broken = new ArrayList<Broken>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(ALL)) {
            while (row.next()) {
                events = row.getLong("total");
                var stream = row.getString("stream");
                if (stream != null) {
                    broken.add(new Broken(stream, missing(connection, stream, row.getLong("last"))));
                }
            }
        }
        return new Streams(events, broken);
    }

    private static List<Long> missing(Connection connection, String stream, long last) throws SQLException {
        var missing = new ArrayList<Long>();
        try (var select = connection.prepareStatement(MISSING)) {
            select.setLong(1, last);
            select.setString(2, stream);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    missing.add(row.getLong(1));
                }
            }
        }
        return missing;
    }
}
