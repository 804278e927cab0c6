package org.sillok.store.verification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Events that have no place in the ledger. Those that the sequencer's last pass did not see are waiting for one, and are
 * no sign of anything; the others it would have given one.
 *
 * @param passed those that it saw, as far as they are kept; their position is of no meaning
 */
record Unplaced(List<Row> passed, long waiting) {

    static final Unplaced NONE = new Unplaced(List.of(), 0);

    private static final String SELECT = "select " + RowReader.COLUMNS + """
                , coalesce(pg_visible_in_snapshot(e.xid, p.seen) and p.cluster = c.system_identifier, false) as passed
            from record.event e
                left join record.ledger l on l.event = e.id
                %s
                cross join pg_control_system() c
                left join (select seen, cluster from record.pass order by id desc limit 1) p on true
            where l.event is null order by e.id
            """;

    private static final int PAGE = 500;

    static Unplaced of(Connection connection) throws SQLException {
        var passed = new ArrayList<Row>();
        var waiting = 0L;
        try (var select = connection.prepareStatement(SELECT.formatted(Disposals.joined(connection)))) {
            select.setFetchSize(PAGE);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    if (!row.getBoolean("passed")) {
                        waiting++;
                    } else if (passed.size() < Traces.MOST) {
                        passed.add(RowReader.row(row));
                    }
                }
            }
        }
        return new Unplaced(passed, waiting);
    }
}
