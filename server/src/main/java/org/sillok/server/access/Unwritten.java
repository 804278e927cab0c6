package org.sillok.server.access;

import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;

/** An access could not be written down in time, so that it gives nothing: the database is away. */
final class Unwritten extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;
    private static final String WHAT = "the access could not be written down";

    Unwritten() {
        super(WHAT, new SQLTransientConnectionException(WHAT));
    }
}
