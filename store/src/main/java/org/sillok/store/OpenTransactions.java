package org.sillok.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Watches for transactions that hold their events back. The server shows those of the recorder's role, on any node. */
final class OpenTransactions {

    private static final String OLDEST = """
            select pid, application_name, state like 'idle%',
                extract(epoch from clock_timestamp() - xact_start) * 1000 as millis
            from pg_stat_activity
            where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()
                and xact_start is not null
            order by xact_start limit 1
            """;

    private final JdbcTemplate jdbc;

    OpenTransactions(DataSource recorder) {
        this.jdbc = new JdbcTemplate(recorder);
    }

    Optional<OpenTransaction> oldest() {
        return jdbc.query(OLDEST, OpenTransactions::read).stream().findFirst();
    }

    private static OpenTransaction read(ResultSet row, int number) throws SQLException {
        return new OpenTransaction(
                row.getInt(1), row.getString(2), Duration.ofMillis(row.getLong("millis")), row.getBoolean(3));
    }
}
