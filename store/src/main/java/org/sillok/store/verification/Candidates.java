package org.sillok.store.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Values that a column may have had: those that occur in the record.
 *
 * @param broken streams that lack something, with the sequences that they lack
 */
record Candidates(List<String> types, List<Streams.Broken> broken) {

    /** One look into the index for each type. */
    private static final String TYPES = "select distinct type from record.event limit 1000";

    static Candidates of(Connection connection, List<Streams.Broken> broken) throws SQLException {
        var types = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(TYPES)) {
            while (row.next()) {
                types.add(row.getString(1));
            }
        }
        return new Candidates(types, broken);
    }
}
