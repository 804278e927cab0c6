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

    static List<VerifierKey> keys(Connection connection) throws SQLException {
        var keys = new ArrayList<VerifierKey>();
        try (var statement = connection.createStatement()) {
            try (var row = statement.executeQuery("select to_regclass('record.ledger_key') is not null")) {
                if (!row.next() || !row.getBoolean(1)) {
                    return List.of();
                }
            }
            try (var row = statement.executeQuery("select verifier from record.ledger_key order by number")) {
                while (row.next()) {
                    keys.add(VerifierKey.parse(row.getString(1)));
                }
            }
        } catch (Malformed altered) {
            return List.of();
        }
        return keys;
    }
}
