package org.sillok.query;

import java.sql.SQLException;
import java.util.Set;

/** A view cannot take a fact, and would not on a second try: the fact or the view is at fault, not the database. */
final class Poisoned extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int ENOUGH = 2_000;

    /** SQLState classes of trouble that passes: connection, conflict, resources, operator, system. */
    private static final Set<String> ENVIRONMENT = Set.of("08", "25", "40", "53", "55", "57", "58");

    Poisoned(Exception cause) {
        super(cause);
    }

    static Poisoned unlessEnvironment(SQLException e) throws SQLException {
        var state = e.getSQLState();
        if (state == null || ENVIRONMENT.contains(state.substring(0, 2))) {
            throw e;
        }
        return new Poisoned(e);
    }

    String words() {
        var words = String.valueOf(getCause());
        return words.substring(0, Math.min(ENOUGH, words.length())).replace('\0', ' ');
    }
}
