package org.sillok.acceptance.ingest;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sillok.acceptance.harness.Owner;

/** What stands in a database, asked of it alone. */
final class Records {

    private static final String PAYLOADS = """
            select stream || ' ' || sequence || ' ' || type || ' ' || convert_from(payload, 'UTF8') from record.event
            where $1 order by stream, sequence
            """;

    private final Owner owner;

    Records(Owner owner) {
        this.owner = owner;
    }

    long events() throws SQLException {
        return owner.number("select count(*) from record.event");
    }

    /** Every event, whenever it was recorded. */
    List<String> payloads() throws SQLException {
        return payloads("true");
    }

    /** The events of a document and of what was recorded from it. */
    List<String> payloadsOf(String sha256, String committee, String meeting) throws SQLException {
        return payloads("stream in ('source/%s', '%s') or stream like '%%%s'".formatted(sha256, committee, meeting));
    }

    private List<String> payloads(String which) throws SQLException {
        var payloads = new ArrayList<String>();
        try (var connection = owner.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(PAYLOADS.replace("$1", which))) {
            while (rows.next()) {
                payloads.add(rows.getString(1));
            }
        }
        return payloads;
    }
}
