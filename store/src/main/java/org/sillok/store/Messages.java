package org.sillok.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.sillok.record.Fact;
import org.sillok.record.Recorded;

/** What was stored, as Axon's messages. */
final class Messages {

    private final Vocabulary vocabulary;
    private final Metadata metadata = new Metadata();

    Messages(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    DomainEventMessage<?> event(ResultSet row) throws SQLException {
        var fact = fact(vocabulary, row);
        return new GenericDomainEventMessage<>(
                row.getString("type"),
                row.getString("stream"),
                row.getLong("sequence"),
                fact,
                metadata.read(row.getBytes("metadata")),
                row.getString("event_id"),
                instant(row, "recorded_at"));
    }

    /** What the row's event said. */
    static Fact fact(Vocabulary vocabulary, ResultSet row) throws SQLException {
        return vocabulary.read(
                row.getString("stream"), row.getString("type"), row.getString("revision"), row.getBytes("payload"));
    }

    static TrackedEventMessage<?> tracked(Recorded recorded) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(recorded.position()),
                recorded.type(),
                recorded.stream(),
                recorded.sequence(),
                new GenericMessage<>(
                        recorded.eventId(), recorded.fact(), recorded.origin().metadata()),
                recorded::recordedAt);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
