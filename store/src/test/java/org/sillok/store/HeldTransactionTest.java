package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.record.Recorded;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A transaction is held open while others commit, and commits at last. How long, in seconds, is told by
 * {@code -Dsillok.held.seconds}; Axon's own engine forgets what it waits for after 60.
 */
class HeldTransactionTest {

    private static final Duration HELD = Duration.ofSeconds(Integer.getInteger("sillok.held.seconds", 90));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Address owner = Servers.freshAddress();
    private final Database database = Database.at(owner);
    private final RecordStore store = RecordStore.open(database, Remark.VOCABULARY, List.of(), step -> {});
    private final List<Recorded> delivered = new ArrayList<>();
    private Connection held;
    private Connection free;

    @BeforeEach
    void connect() throws SQLException {
        held = owner.connect("held");
        held.setAutoCommit(false);
        free = owner.connect("free");
    }

    @AfterEach
    void close() throws SQLException {
        held.close();
        free.close();
        store.close();
        database.close();
    }

    @Test
    void isDeliveredOnceHoweverLongItWasHeld() throws Exception {
        var stock = stockEngine();
        heldStockEngine().append("held", Instant.now());
        recordHeld();
        var others = 0;
        for (var end = System.nanoTime() + HELD.toNanos(); System.nanoTime() < end; others++) {
            workOnHeld();
            store.engine().appendEvents(List.of(remark("회의-" + others)));
            stock.append("other-" + others, Instant.now());
            deliver();
        }
        assertThat(store.feed().awaitBeyond(others - 2, PATIENCE)).isTrue();
        assertThat(stock.next()).hasSize(others);

        held.commit();
        assertThat(store.feed().awaitPosition("held", 0, PATIENCE)).hasValue(others);
        deliver();

        assertThat(delivered)
                .extracting(Recorded::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(0, others).boxed().toList());
        assertThat(delivered).extracting(Recorded::stream).doesNotHaveDuplicates();
        assertThat(delivered.get(others).stream()).isEqualTo("held");
        assertThat(store.feed().after(-1, others + 10)).isEqualTo(delivered);

        StockEngine.assertStored(free, others + 1L);
        assertThat(stock.next())
                .as("Axon's own engine has forgotten the held event")
                .isEmpty();
    }

    @Test
    void isDeliveredWhereOthersBearOldTimes() throws Exception {
        var stock = stockEngine();
        heldStockEngine().append("held", Instant.now());
        recordHeld();
        var longAgo = Instant.now().minusSeconds(61);
        IntStream.range(0, 10).forEach(at -> {
            store.engine().appendEvents(List.of(remark("회의-" + at)));
            stock.append("other-" + at, longAgo);
        });
        assertThat(store.feed().awaitBeyond(8, PATIENCE)).isTrue();
        assertThat(stock.next()).hasSize(10);

        held.commit();

        assertThat(store.feed().awaitPosition("held", 0, PATIENCE)).hasValue(10);
        StockEngine.assertStored(free, 11);
        assertThat(stock.next())
                .as("Axon's own engine has forgotten the held event")
                .isEmpty();
    }

    private StockEngine stockEngine() {
        var stock = new StockEngine(new SingleConnectionDataSource(free, true));
        stock.createTables();
        return stock;
    }

    private StockEngine heldStockEngine() {
        return new StockEngine(new SingleConnectionDataSource(held, true));
    }

    private void recordHeld() {
        engine(held, store.feed()).appendEvents(List.of(remark("held")));
    }

    /** Records in whatever transaction is open on a connection. */
    static RecordStorageEngine engine(Connection connection, LedgerFeed feed) {
        return new RecordStorageEngine(
                new SingleConnectionDataSource(connection, true), Remark.VOCABULARY, List.of(), feed, () -> {});
    }

    /** The server ends transactions that idle; this one is long because it works. */
    private void workOnHeld() throws SQLException {
        try (var statement = held.createStatement()) {
            statement.execute("select pg_sleep(0.02)");
        }
    }

    private void deliver() {
        var last =
                delivered.isEmpty() ? -1 : delivered.get(delivered.size() - 1).position();
        delivered.addAll(store.feed().after(last, 1000));
    }

    private static GenericDomainEventMessage<Remark> remark(String stream) {
        return OnEachVersion.remark(stream, 0);
    }
}
