package org.sillok.query;

import java.sql.SQLException;

/** The database did not do what the views asked of it; the cause tells whether the fact or the database is at fault. */
public final class ViewFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException fault;

    ViewFault(String attempt, SQLException fault) {
        super("could not " + attempt + ": " + fault.getMessage(), fault);
        this.fault = fault;
    }

    SQLException fault() {
        return fault;
    }
}
