package org.sillok.store.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.VerifierKey;

/** The keys that the record says its checkpoints were signed with; it vouches for itself there. */
final class KeyReader {

    private KeyReader() {}

    /** The oldest first. */
    static List<Reign> reigns(Connection connection) throws SQLException {
        var reigns = new ArrayList<Reign>();
        try (var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("select to_regclass('record.ledger_key') is not null")) {
                if (!row.next() || !row.getBoolean(1)) {
                    return List.of();
                }
            }
            try (var row = statement.executeQuery("""
                    select verifier, since, coalesce(lead(since) over (order by number), 9223372036854775807)
                    from record.ledger_key order by number
                    """)) {
                while (row.next()) {
                    reigns.add(new Reign(VerifierKey.parse(row.getString(1)), row.getLong(2), row.getLong(3)));
                }
            }
        } catch (Malformed altered) {
            return List.of();
        }
        return reigns;
    }
}
