package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sillok.record.Fact;
import org.sillok.record.Origin;
import org.sillok.record.RecordFeed;
import org.sillok.record.RecordStreams;
import org.sillok.record.Recorded;
import org.sillok.record.Unreadable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The record in the order of the ledger. */
public final class LedgerFeed implements RecordFeed, RecordStreams {

    private static final int PAGE = 1000;

    /** What a message from another node that got lost may cost. */
    private static final Duration POLL = Duration.ofMillis(250);

    private static final String AFTER = """
            select l.position, e.event_id, e.stream, e.sequence, e.recorded_at, e.type, e.revision, e.payload, e.metadata
            from record.ledger l join record.event e on e.id = l.event
            where l.position > ? and l.position <= ? order by l.position
            """;

    private static final String OF_STREAMS = """
            select l.position, e.event_id, e.stream, e.sequence, e.recorded_at, e.type, e.revision, e.payload, e.metadata
            from record.event e join record.ledger l on l.event = e.id
            where e.stream = any(?) and l.position <= ? order by l.position
            """;

    private static final String LAST = "select coalesce(max(position), -1) from record.ledger";

    private static final String LAST_AT = """
            select coalesce(
                (select last from record.pass where passed_at <= ? order by passed_at desc, id desc limit 1), -1)
            """;

    private static final String POSITION = """
            select l.position from record.event e join record.ledger l on l.event = e.id
            where e.stream = ? and e.sequence = ?
            """;

    private final JdbcTemplate jdbc;
    private final Vocabulary vocabulary;
    private final Progress progress;
    private final Metadata metadata = new Metadata();

    LedgerFeed(DataSource reader, Vocabulary vocabulary, Progress progress) {
        this.jdbc = new JdbcTemplate(reader);
        this.vocabulary = vocabulary;
        this.progress = progress;
    }

    @Override
    public List<Recorded> after(long position, int atMost) {
        return jdbc.query(AFTER, this::recorded, position, position + atMost);
    }

    @Override
    public List<Recorded> upTo(long position, List<String> streams) {
        return jdbc.query(OF_STREAMS, this::recorded, streams.toArray(String[]::new), position);
    }

    /** All behind {@code position} that the ledger holds by now, page by page. */
    Stream<Recorded> from(long position) {
        return Stream.iterate(after(position, PAGE), page -> !page.isEmpty(), page -> after(lastOf(page), PAGE))
                .flatMap(List::stream);
    }

    @Override
    public long last() {
        return number(LAST);
    }

    @Override
    public long lastAt(Instant instant) {
        return number(LAST_AT, instant.atOffset(ZoneOffset.UTC));
    }

    @Override
    public boolean awaitBeyond(long position, Duration atMost) throws InterruptedException {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (!progress.awaitBeyond(position, shorter(POLL, deadline))) {
            progress.advance(last());
            if (System.nanoTime() >= deadline) {
                return progress.last() > position;
            }
        }
        return true;
    }

    /** The position of an event that was committed; waits until the ledger holds it. Empty when that takes longer. */
    public OptionalLong awaitPosition(String stream, long sequence, Duration atMost) throws InterruptedException {
        var place = new Place(stream, sequence);
        var deadline = System.nanoTime() + atMost.toNanos();
        // Only a node that places events itself is told of each, and need not ask at once.
        for (var ask = !progress.knowsPlaces(); ; ask = true) {
            var heard = progress.heard();
            var position = ask ? position(stream, sequence) : OptionalLong.empty();
            if (position.isEmpty()) {
                position = progress.await(place, heard, shorter(POLL, deadline));
            }
            if (position.isPresent()) {
                return position;
            }
            if (System.nanoTime() >= deadline) {
                return position(stream, sequence);
            }
        }
    }

    /** The position of an event; empty while the sequencer has not seen it. */
    public OptionalLong position(String stream, long sequence) {
        var found = jdbc.queryForList(POSITION, Long.class, stream, sequence);
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.get(0));
    }

    private Recorded recorded(ResultSet row, int number) throws SQLException {
        try {
            var fact = Messages.fact(vocabulary, row);
            return recorded(row, Origin.of(metadata.read(row.getBytes("metadata"))), fact);
        } catch (StoreFault unread) {
            var why = String.valueOf(unread.getMessage());
            return recorded(row, Origin.of(Map.of()), new Unreadable(row.getString("stream"), why));
        }
    }

    private static Recorded recorded(ResultSet row, Origin origin, Fact fact) throws SQLException {
        return new Recorded(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("stream"),
                row.getLong("sequence"),
                Messages.instant(row, "recorded_at"),
                row.getString("type"),
                row.getString("revision"),
                new String(row.getBytes("payload"), UTF_8),
                origin,
                fact);
    }

    private long number(String sql, Object... arguments) {
        var number = jdbc.queryForObject(sql, Long.class, arguments);
        return number == null ? START : number;
    }

    private static long lastOf(List<Recorded> page) {
        return page.get(page.size() - 1).position();
    }

    private static Duration shorter(Duration one, long deadline) {
        var left = Math.max(0, deadline - System.nanoTime());
        return Duration.ofNanos(Math.min(one.toNanos(), left));
    }
}
