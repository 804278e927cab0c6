package org.sillok.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was recorded for a request. */
public final class Receipts {

    private static final String OF = """
            select e.stream, e.sequence, e.type, e.revision, e.payload, e.metadata, l.position
            from record.event e left join record.ledger l on l.event = e.id
            where e.request = ? order by e.request_part
            """;

    private final JdbcTemplate jdbc;
    private final Vocabulary vocabulary;
    private final Metadata metadata = new Metadata();

    Receipts(DataSource recorder, Vocabulary vocabulary) {
        this.jdbc = new JdbcTemplate(recorder);
        this.vocabulary = vocabulary;
    }

    /** In the order in which they were recorded; none when the request is new. */
    public List<Receipt> of(UUID request) {
        return jdbc.query(OF, this::receipt, request);
    }

    /** As {@link #of(UUID)}, by what an order's origin says. */
    public List<Receipt> of(String actor, String key) {
        return of(Requests.id(actor, key));
    }

    private Receipt receipt(ResultSet row, int number) throws SQLException {
        return new Receipt(
                row.getString("stream"),
                row.getLong("sequence"),
                row.getString("type"),
                Messages.fact(vocabulary, row),
                metadata.read(row.getBytes("metadata")),
                row.getObject("position") == null ? OptionalLong.empty() : OptionalLong.of(row.getLong("position")));
    }
}
