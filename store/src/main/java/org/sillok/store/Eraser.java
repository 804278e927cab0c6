package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Erases what disposals in the record name, in a role that may do nothing else. The database checks each of them anew; what
 * was cut off is taken up by whoever asks next.
 */
public final class Eraser {

    /** Each is carried out in one transaction, which leaves the digests of all that it erased. */
    private static final String PENDING = """
            select d.event_id from record.event d join record.ledger l on l.event = d.id
            where d.type = 'RecordDisposed'
                and not exists (select from record.disposal erased where erased.act = d.id)
            order by l.position
            """;

    private static final String DISPOSE = "select record.dispose(?)";

    private final Database database;
    private final JdbcTemplate reader;

    public Eraser(Database database) {
        this.database = database;
        this.reader = new JdbcTemplate(database.recorder());
    }

    /** The ids of the disposals that are recorded, have their place, and are not carried out yet; in order. */
    public List<UUID> pending() {
        return reader.queryForList(PENDING, UUID.class);
    }

    /**
     * Carries out every disposal that is pending.
     *
     * @return how many events lost their content
     * @throws StoreFault where the database refuses one, which then stays pending
     */
    public long run() {
        var pending = pending();
        if (pending.isEmpty()) {
            return 0;
        }
        var refused = new ArrayList<SQLException>();
        var erased = 0L;
        try (var connection = database.disposer()) {
            for (var disposal : pending) {
                try {
                    erased += dispose(connection, disposal);
                } catch (SQLException refusal) {
                    // The others do not wait for it.
                    refused.add(refusal);
                }
            }
        } catch (SQLException failed) {
            refused.add(failed);
        }
        if (!refused.isEmpty()) {
            var first = refused.get(0);
            throw new StoreFault("Could not erase what was disposed of: " + first.getMessage(), first);
        }
        return erased;
    }

    private static long dispose(Connection connection, UUID disposal) throws SQLException {
        try (var dispose = connection.prepareStatement(DISPOSE)) {
            dispose.setObject(1, disposal);
            try (var erased = dispose.executeQuery()) {
                erased.next();
                return erased.getLong(1);
            }
        }
    }
}
