package org.sillok.benchmark.bare;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositoryProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.sillok.command.OrderTargets;
import org.sillok.command.committee.Committee;
import org.sillok.command.meeting.Meeting;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A stock Axon application with the same committees and meetings: its JDBC event store with its own table, and its
 * defaults otherwise. Only the serializer is Jackson's, for the default one cannot read records back.
 */
public final class Stock implements AutoCloseable, RepositoryProvider {

    private final HikariDataSource pool;
    private final TransactionManager transactions;
    private final UnitOfWorkAwareConnectionProviderWrapper connections;
    private final Serializer serializer = Jackson3Serializer.builder().build();
    private final EmbeddedEventStore store;
    private final JdbcEventStorageEngine engine;
    private final SimpleCommandBus bus;
    private final Map<Class<?>, Repository<?>> repositories = new HashMap<>();

    /** @param pool finds names in a schema for this alone, and is closed with it */
    public Stock(HikariDataSource pool) {
        this.pool = pool;
        transactions = new SpringTransactionManager(new JdbcTransactionManager(pool));
        connections = new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(pool));
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        store = EmbeddedEventStore.builder().storageEngine(engine).build();
        bus = SimpleCommandBus.builder().transactionManager(transactions).build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(message -> message.getMetaData()));
        open(Committee.class);
        open(Meeting.class);
    }

    public CommandGateway gateway() {
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    public JdbcEventStorageEngine engine() {
        return engine;
    }

    public DataSource source() {
        return pool;
    }

    /**
     * A tracking processor with its defaults; the caller starts and ends it. Only its first token is a plain one: Jackson
     * cannot read back the default's, which marks a replay.
     */
    public TrackingEventProcessor processor(Object view) {
        var tokens = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .build();
        var transaction = transactions.startTransaction();
        tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
        transaction.commit();
        var fromTheFirstOn = TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andInitialTrackingToken(StreamableMessageSource::createTailToken);
        return TrackingEventProcessor.builder()
                .trackingEventProcessorConfiguration(fromTheFirstOn)
                .name("stock")
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(view).build())
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(transactions)
                .build();
    }

    @Override
    @SuppressWarnings("unchecked") // each is entered under its own class
    public <T> @Nullable Repository<T> repositoryFor(Class<T> type) {
        return (Repository<T>) repositories.get(type);
    }

    private <T> void open(Class<T> type) {
        Repository<T> repository = EventSourcingRepository.builder(type)
                .eventStore(store)
                .repositoryProvider(this)
                .build();
        repositories.put(type, repository);
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(type)
                .repository(repository)
                .commandTargetResolver(new OrderTargets())
                .build()
                .subscribe(bus);
    }

    @Override
    public void close() {
        store.shutDown();
        pool.close();
    }
}
