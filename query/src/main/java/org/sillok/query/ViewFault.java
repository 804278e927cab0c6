package org.sillok.query;

import java.sql.SQLException;

/** The database did not take what a view wrote; the cause tells whether the fact or the database is at fault. */
final class Unwritable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException fault;

    Unwritable(String attempt, SQLException fault) {
        super("could not " + attempt + ": " + fault.getMessage(), fault);
        this.fault = fault;
    }

    SQLException fault() {
        return fault;
    }
}
