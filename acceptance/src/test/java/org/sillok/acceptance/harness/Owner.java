package org.sillok.acceptance.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A database as its owner reaches it, past the product: what is judged is asked of nobody who is judged. */
public record Owner(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** This one or another, whichever takes writes: as the product is told of a primary and its standby. */
    public Owner or(Owner other) {
        var place = other.url.substring(other.url.indexOf("//") + 2, other.url.lastIndexOf('/'));
        var both = url.replaceFirst("(?<=//[^/]{1,100})/", "," + place + "/");
        return new Owner(both + "?targetServerType=primary&connectTimeout=2", user, password);
    }

    /** Runs a statement as the owner. */
    public void run(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Asks for a single number. */
    public long number(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What tells the product to use this database instead of its own. */
    public Map<String, String> environment() {
        return Map.of("SILLOK_DB_URL", url, "SILLOK_DB_USER", user, "SILLOK_DB_PASSWORD", password);
    }
}
