package org.sillok.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Axon's way to the record. It takes part in Spring's transactions on the recorder's data source. Everybody's order is
 * that of the ledger, so tracking tokens are positions.
 */
public final class RecordStorageEngine implements EventStorageEngine {

    private final JdbcTemplate jdbc;
    private final EventWriter writer;
    private final StreamReader reader;
    private final LedgerFeed feed;
    private final Runnable doorbell;

    /**
     * @param recorder the transaction manager's data source
     * @param doorbell rung when something was committed
     */
    RecordStorageEngine(
            DataSource recorder, Vocabulary vocabulary, List<Claim> claims, LedgerFeed feed, Runnable doorbell) {
        this.jdbc = new JdbcTemplate(recorder);
        this.writer = new EventWriter(jdbc, vocabulary, claims);
        this.reader = new StreamReader(jdbc, vocabulary);
        this.feed = feed;
        this.doorbell = doorbell;
    }

    /**
     * @throws org.axonframework.modelling.command.ConcurrencyException when somebody else recorded in the stream since
     *     it was read; a retry reads it anew
     * @throws RepeatedRequest when the request was recorded before
     * @throws org.sillok.record.Refusal when a claim is somebody else's
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        writer.append(Batch.of(events));
        ringOnceCommitted();
    }

    private void ringOnceCommitted() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            doorbell.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                doorbell.run();
            }
        });
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        return reader.read(stream, first);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return Optional.ofNullable(
                jdbc.queryForObject("select max(sequence) from record.event where stream = ?", Long.class, stream));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return feed.from(token == null ? LedgerFeed.START : token.position().orElse(LedgerFeed.START))
                .map(Messages::tracked);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(LedgerFeed.START);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(feed.last());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return new GlobalSequenceTrackingToken(feed.lastAt(instant.minusNanos(1000)));
    }

    /** None are kept: a cache stands above, and no copy of the state may stand beside the record. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("The record keeps no snapshots: configure no snapshot trigger");
    }
}
