package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** Axon's own engine on PostgreSQL, with its defaults: the negative control. */
final class StockEngine {

    private final JdbcEventStorageEngine engine;
    private @Nullable TrackingToken token;

    StockEngine(DataSource dataSource) {
        var serializer = Jackson3Serializer.builder().build();
        PersistenceExceptionResolver noDuplicates = failure -> false;
        this.engine = JdbcEventStorageEngine.builder()
                .connectionProvider(dataSource::getConnection)
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(noDuplicates)
                .dataType(byte[].class)
                .build();
    }

    void createTables() {
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    void append(String stream, Instant timestamp) {
        engine.appendEvents(
                List.of(new GenericDomainEventMessage<>("Remark", stream, 0, "말", Map.of(), stream, timestamp)));
    }

    /** What a processor gets to see next, by the streams' names. */
    List<String> next() {
        var seen = new ArrayList<String>();
        engine.readEvents(token, false).forEach(event -> {
            token = event.trackingToken();
            seen.add(event.getIdentifier());
        });
        return seen;
    }

    /** How many events the table holds, so that a loss is one of delivery and not of storage. */
    static void assertStored(Connection connection, long events) throws SQLException {
        try (var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from DomainEventEntry")) {
            count.next();
            assertThat(count.getLong(1)).isEqualTo(events);
        }
    }
}
