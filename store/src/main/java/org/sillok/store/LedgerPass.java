package org.sillok.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One pass of the sequencer: whatever has become visible since the last pass gets its place in the ledger. It is one
 * transaction on one snapshot, so it happens wholly or not at all, and where two nodes should pass at once the ledger's
 * keys let only one of them commit.
 *
 * <p>A row was invisible to the snapshot of the last pass and is visible to this one's exactly if its transaction had
 * not begun then, or was among those in progress. So a transaction held open delays itself alone and is never lost.
 */
final class LedgerPass {

    private static final String LAST = """
            select coalesce(p.last, -1) as last, p.seen::text as seen, c.system_identifier as cluster,
                p.cluster is not distinct from c.system_identifier as known
            from pg_control_system() c left join (select * from record.pass order by id desc limit 1) p on true
            """;

    /** A copy in another cluster has its own transaction ids, so nothing follows from those seen in the old one. */
    private static final String ALL = """
            select e.id from record.event e where not exists (select from record.ledger l where l.event = e.id)
            """;

    /** Rows of an older cluster may bear ids from this one's future: hence the bound above, and the look at the ledger. */
    private static final String SINCE = """
            select e.id from record.event e
            where e.xid >= pg_snapshot_xmax(?::pg_snapshot) and e.xid < pg_snapshot_xmax(pg_current_snapshot())
                and not exists (select from record.ledger l where l.event = e.id)
            union all
            select e.id from record.event e
            where e.xid = any (array(select pg_snapshot_xip(?::pg_snapshot)))
                and not exists (select from record.ledger l where l.event = e.id)
            """;

    private static final String NUMBER = """
            with fresh as materialized (%s),
            numbered as materialized (
                select id, ? + row_number() over (order by id) as position from fresh
            ),
            added as (
                insert into record.ledger (position, event, leaf)
                select n.position, n.id, record.leaf(n.position, e)
                from numbered n join record.event e on e.id = n.id order by n.position
            )
            select n.position, e.stream, e.sequence from numbered n join record.event e on e.id = n.id
            order by n.position desc limit 1000
            """;

    private static final String NUMBER_ALL = NUMBER.formatted(ALL);
    private static final String NUMBER_SINCE = NUMBER.formatted(SINCE);

    /** The clock of the ledger does not run backwards, whatever the machine's does. */
    private static final String NOTE = """
            with noted as (
                insert into record.pass (last, seen, cluster, passed_at)
                select ?, pg_current_snapshot(), ?,
                    greatest(clock_timestamp(), (select passed_at from record.pass order by id desc limit 1))
                returning last, seen
            )
            select seen::text, pg_notify(?, last::text) from noted
            """;

    private final Consumer<Step> witness;

    /** What the last pass on this connection left; should somebody else have passed since, the ledger's keys tell. */
    private @Nullable Previous previous;

    /** @param witness is told before each step; a test ends the pass there */
    LedgerPass(Consumer<Step> witness) {
        this.witness = witness;
    }

    /** Takes the connection as it is left by {@link #prepare}; what it began and did not commit is rolled back. */
    Passed run(Connection connection) throws SQLException {
        var before = previous;
        previous = null;
        try {
            return pass(connection, before);
        } finally {
            connection.rollback();
        }
    }

    /** The plan must not depend on statistics: it is always a few look-ups in indexes. */
    void prepare(Connection connection) throws SQLException {
        previous = null;
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var settings = connection.createStatement()) {
            settings.execute("set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off");
        }
        connection.setAutoCommit(false);
    }

    private Passed pass(Connection connection, @Nullable Previous remembered) throws SQLException {
        witness.accept(Step.LOOK);
        var before = remembered == null ? look(connection) : remembered;
        witness.accept(Step.NUMBER);
        var placed = number(connection, before);
        if (placed.isEmpty() && before.known()) {
            previous = before;
            return new Passed(before.last(), Map.of());
        }
        var last = placed.values().stream().mapToLong(Long::longValue).max().orElse(before.last());
        witness.accept(Step.NOTE);
        var noted = note(connection, last, before.cluster());
        witness.accept(Step.COMMIT);
        connection.commit();
        previous = noted;
        witness.accept(Step.TELL);
        return new Passed(last, placed);
    }

    private static Previous look(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(LAST);
                var row = query.executeQuery()) {
            row.next();
            var known = row.getBoolean("known");
            return new Previous(row.getLong("last"), known ? row.getString("seen") : "", row.getLong("cluster"), known);
        }
    }

    private static Map<Place, Long> number(Connection connection, Previous previous) throws SQLException {
        try (var insert = connection.prepareStatement(previous.known() ? NUMBER_SINCE : NUMBER_ALL)) {
            if (previous.known()) {
                insert.setString(1, previous.seen());
                insert.setString(2, previous.seen());
            }
            insert.setLong(previous.known() ? 3 : 1, previous.last());
            return placed(insert);
        }
    }

    /** The newest of them, for those who wait. */
    private static Map<Place, Long> placed(PreparedStatement insert) throws SQLException {
        var placed = new LinkedHashMap<Place, Long>();
        try (var row = insert.executeQuery()) {
            while (row.next()) {
                placed.put(new Place(row.getString("stream"), row.getLong("sequence")), row.getLong("position"));
            }
        }
        return placed;
    }

    private static Previous note(Connection connection, long last, long cluster) throws SQLException {
        try (var note = connection.prepareStatement(NOTE)) {
            note.setLong(1, last);
            note.setLong(2, cluster);
            note.setString(3, Neighbours.LEDGER);
            try (var noted = note.executeQuery()) {
                noted.next();
                return new Previous(last, noted.getString(1), cluster, true);
            }
        }
    }

    /** @param known whether the pass before was one of this cluster, so that its snapshot means something here */
    private record Previous(long last, String seen, long cluster, boolean known) {}

    /**
     * @param last the last position that the ledger holds now
     * @param placed the newest places in it, at most a thousand
     */
    record Passed(long last, Map<Place, Long> placed) {}
}
