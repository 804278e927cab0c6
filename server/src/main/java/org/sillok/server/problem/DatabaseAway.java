package org.sillok.server.problem;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away from a fault of our own, however deep it is wrapped. */
public final class DatabaseAway {

    private DatabaseAway() {}

    public static boolean speaks(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLTransientException
                    || each instanceof SQLRecoverableException
                    || (each instanceof SQLException sql && away(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Connection trouble, want of resources, an operator's intervention, and a standby that takes no writes. */
    private static boolean away(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || state.equals("25006"));
    }
}
