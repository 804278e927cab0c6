package org.sillok.store;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.disclosure.Disclosures;
import org.sillok.ledger.Digest;
import org.sillok.meeting.MeetingConvened;
import org.sillok.record.Contents;
import org.sillok.record.Origin;
import org.sillok.record.StoredEvent;
import org.sillok.report.ReportEvent;
import org.sillok.source.SourceEvent;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The record at one moment, byte for byte, for whoever keeps parts of it elsewhere. It needs the right to read the schema
 * {@code record} and no more, and a server may go on meanwhile.
 */
public final class RecordSnapshot implements AutoCloseable {

    private final Connection connection;
    private final StoredEvents events;
    private final DataSource source;
    private final Vocabulary vocabulary;
    private final Metadata metadata = new Metadata();

    private RecordSnapshot(Connection connection, Vocabulary vocabulary) {
        this.connection = connection;
        this.events = new StoredEvents(connection);
        this.source = new SingleConnectionDataSource(connection, true);
        this.vocabulary = vocabulary;
    }

    /**
     * What the record holds from now on, whatever is added to it.
     *
     * @param connection nobody else's meanwhile, and still open afterwards
     */
    public static RecordSnapshot of(Connection connection, Vocabulary vocabulary) {
        try {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var patience = connection.createStatement()) {
                patience.execute("set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0");
            }
            return new RecordSnapshot(connection, vocabulary);
        } catch (SQLException failed) {
            throw unread(failed);
        }
    }

    /**
     * The meetings that have ended, in the order of their calling.
     *
     * @param since only those of which anything was recorded from then on; null for all
     */
    public List<String> ended(@Nullable Instant since) {
        return read(() -> events.ended(since == null ? Instant.EPOCH : since));
    }

    /**
     * All that belongs to a meeting, in ledger order: the meeting itself, its report, the decisions on its disclosure, the
     * documents that it was taken from, and its committee as far as it was recorded until then. Empty where there is none.
     */
    public List<StoredEvent> meeting(String meeting) {
        return read(() -> {
            var own = events.of(List.of(meeting, ReportEvent.stream(meeting), Disclosures.of(meeting)));
            var committee = own.stream()
                    .filter(event -> event.stream().equals(meeting))
                    .map(event -> vocabulary.read(
                            event.stream(),
                            event.type(),
                            event.revision(),
                            event.payload().array()))
                    .filter(MeetingConvened.class::isInstance)
                    .map(fact -> ((MeetingConvened) fact).committeeId())
                    .findFirst();
            if (committee.isEmpty()) {
                return List.of();
            }
            var all = new ArrayList<>(own);
            all.addAll(events.until(committee.get(), own.get(own.size() - 1).position()));
            all.addAll(events.of(sources(own)));
            all.sort(Comparator.comparingLong(StoredEvent::position));
            return all;
        });
    }

    /** Whether a meeting ends with it. */
    public static boolean isEnd(StoredEvent event) {
        return StoredEvents.ENDS.contains(event.type());
    }

    private List<String> sources(List<StoredEvent> events) {
        var sources = new TreeSet<String>();
        for (var event : events) {
            var provenance = Origin.of(metadata.read(event.metadata().array())).provenance();
            if (provenance != null) {
                sources.add(SourceEvent.stream(provenance.source()));
            }
        }
        return List.copyOf(sources);
    }

    /** The bytes under a digest, 64 hexadecimal digits; empty where nobody kept them. */
    public Optional<byte[]> content(String sha256) {
        return contents().find(sha256);
    }

    /** As {@link #content}, read some at a time; not longer than the snapshot is open. */
    public Optional<InputStream> open(String sha256) {
        return contents().open(sha256);
    }

    private Contents contents() {
        return new StoredContents(source);
    }

    /** Whether bytes are kept under a digest, 64 hexadecimal digits, without reading them. */
    public boolean holds(String sha256) {
        return StoredContents.isDigest(sha256)
                && read(() -> events.holds(Digest.ofHex(sha256).bytes()));
    }

    /** The ledger as of the snapshot. */
    public SealedLedger ledger() {
        return new SealedLedger(source);
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException failed) {
            throw unread(failed);
        }
    }

    private static StoreFault unread(SQLException failed) {
        return new StoreFault("Could not read the record: " + failed.getMessage(), failed);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws SQLException;
    }

    /** Ends the snapshot, not the connection. */
    @Override
    public void close() {
        read(() -> {
            connection.rollback();
            return true;
        });
    }
}
