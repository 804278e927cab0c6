package org.sillok.store.verification;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.retention.DisposedStream;
import org.sillok.retention.RecordDisposed;
import org.sillok.store.StoreFault;
import org.sillok.store.Vocabulary;
import org.sillok.verification.Damage;
import org.sillok.verification.Difference;
import org.sillok.verification.Disposed;

/**
 * What was erased, held against the events that say so. That such an event is as it was, its own leaf tells; here it is asked
 * whether it names what was erased, all of it and nothing else.
 *
 * @param honest those that fit, in order
 * @param differences those that do not
 */
record Disposals(List<Disposed> honest, List<Difference> differences) {

    private static final Vocabulary VOCABULARY = Vocabulary.ofTheRecord();

    /** One line for each act and stream; the stream is null where the event is gone. */
    private static final String ALL = """
            select d.act, e.stream, count(*) as events, max(e.sequence) as last
            from record.disposal d left join record.event e on e.id = d.event
            group by d.act, e.stream order by d.act, e.stream
            """;

    private static final String ACT = """
            select l.position, e.type, e.revision, e.payload
            from record.event e left join record.ledger l on l.event = e.id where e.id = ?
            """;

    /** By the key: of most events there is none. */
    private static final String JOIN = "left join record.disposal d on d.event = e.id";

    /** Where there are none at all no row is asked for one. */
    private static final String NO_JOIN = "cross join (select null::bytea as content, null::bytea as metadata) d";

    private record Erasure(@Nullable String stream, long events, long last) {}

    /** How the digests of what was disposed of are joined, as {@code d}, to the events {@code e}. */
    static String joined(Connection connection) throws SQLException {
        return areThere(connection) ? JOIN : NO_JOIN;
    }

    /** A record of an older version has no table for them. */
    private static boolean areThere(Connection connection) throws SQLException {
        return holds(connection, "select to_regclass('record.disposal') is not null")
                && holds(connection, "select exists (select from record.disposal)");
    }

    private static boolean holds(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }

    static Disposals of(Connection connection) throws SQLException {
        if (!areThere(connection)) {
            return new Disposals(List.of(), List.of());
        }
        var honest = new ArrayList<Disposed>();
        var differences = new ArrayList<Difference>();
        for (var act : erasures(connection).entrySet()) {
            try (var select = connection.prepareStatement(ACT)) {
                select.setLong(1, act.getKey());
                try (var row = select.executeQuery()) {
                    var there = row.next();
                    var position = there ? row.getLong("position") : Difference.NOWHERE;
                    var disposed = there ? disposed(row) : null;
                    if (disposed == null || !fits(disposed, act.getValue())) {
                        differences.add(Difference.at(Damage.DISPOSAL_ALTERED, position)
                                .of(null, act.getValue().get(0).stream())
                                .in("disposal.act", "disposal.event"));
                    } else {
                        honest.add(told(position, disposed, act.getValue()));
                    }
                }
            }
        }
        return new Disposals(List.copyOf(honest), List.copyOf(differences));
    }

    private static Map<Long, List<Erasure>> erasures(Connection connection) throws SQLException {
        var byAct = new TreeMap<Long, List<Erasure>>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(ALL)) {
            while (row.next()) {
                byAct.computeIfAbsent(row.getLong("act"), none -> new ArrayList<>())
                        .add(new Erasure(row.getString("stream"), row.getLong("events"), row.getLong("last")));
            }
        }
        return byAct;
    }

    private static @Nullable RecordDisposed disposed(ResultSet row) throws SQLException {
        try {
            var fact = VOCABULARY.read(row.getString("type"), row.getString("revision"), row.getBytes("payload"));
            return fact instanceof RecordDisposed disposed ? disposed : null;
        } catch (StoreFault unread) {
            return null;
        }
    }

    private static boolean fits(RecordDisposed disposed, List<Erasure> erased) {
        var named = disposed.streams().stream()
                .filter(each -> each.events() > 0)
                .collect(Collectors.toMap(DisposedStream::stream, DisposedStream::events));
        return named.size() == erased.size()
                && erased.stream()
                        .allMatch(each -> each.stream() != null
                                && Long.valueOf(each.events()).equals(named.get(each.stream()))
                                && each.last() + 1 == each.events());
    }

    private static Disposed told(long position, RecordDisposed disposed, List<Erasure> erased) {
        return new Disposed(
                position,
                disposed.meetingId(),
                disposed.on(),
                disposed.appraisal(),
                erased.stream().mapToLong(Erasure::events).sum());
    }
}
