package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AppendingTest extends OnEachVersion {

    private RecordStore store;
    private TransactionTemplate transaction;

    @BeforeEach
    void open() {
        store = openStore();
        transaction = new TransactionTemplate(new JdbcTransactionManager(database.recorder()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void readsAStreamAsItWasWritten() {
        append(remark("회의-1", 0), remark("회의-1", 1));
        append(remark("회의-2", 0));

        assertThat(store.engine().readEvents("회의-1").asStream())
                .extracting(DomainEventMessage::getSequenceNumber, event -> text(event))
                .containsExactly(tuple(0L, "발언 0"), tuple(1L, "발언 1"));
    }

    @Test
    void readsAStreamOfManyPagesToItsEnd() {
        store.engine()
                .appendEvents(LongStream.range(0, 1500)
                        .mapToObj(at -> remark("회의-1", at))
                        .toList());

        assertThat(store.engine().readEvents("회의-1", 3).asStream())
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactlyElementsOf(LongStream.range(3, 1500).boxed().toList());
        assertThat(store.engine().lastSequenceNumberFor("회의-1")).hasValue(1499L);
        assertThat(store.engine().lastSequenceNumberFor("회의-2")).isEmpty();
    }

    @Test
    void tellsAWriterThatSomebodyWasFaster() {
        append(remark("회의-1", 0));
        append(remark("회의-1", 1, "먼저"));

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> append(remark("회의-1", 1, "나중")))
                .withMessageContaining("회의-1")
                .withMessageContaining("event 1");

        var next = store.engine().lastSequenceNumberFor("회의-1").orElseThrow() + 1;
        append(remark("회의-1", next, "다시"));
        assertThat(store.engine().readEvents("회의-1").asStream())
                .extracting(AppendingTest::text)
                .containsExactly("발언 0", "먼저", "다시");
    }

    @Test
    void tellsThatAStreamBeginsOnce() {
        append(remark("회의-1", 0));

        assertThatExceptionOfType(AggregateStreamCreationException.class).isThrownBy(() -> append(remark("회의-1", 0)));
    }

    @Test
    void recordsARequestOnce() {
        append(requested("회의-1", 0, "clerk", "key-1"), requested("회의-1", 1, "clerk", "key-1"));

        assertThatExceptionOfType(RepeatedRequest.class)
                .isThrownBy(() -> append(requested("회의-1", 2, "clerk", "key-1")))
                .extracting(RepeatedRequest::request)
                .isEqualTo(Requests.id("clerk", "key-1"));
        assertThat(store.receipts().of("clerk", "key-1"))
                .extracting(Receipt::stream, Receipt::sequence, Receipt::type)
                .containsExactly(tuple("회의-1", 0L, "Remark"), tuple("회의-1", 1L, "Remark"));
    }

    @Test
    void knowsARepeatedRequestEvenWhereItWouldAlsoConflict() {
        append(remark("회의-1", 0));
        append(requested("회의-1", 1, "clerk", "key-1"));

        assertThatExceptionOfType(RepeatedRequest.class)
                .isThrownBy(() -> append(requested("회의-1", 1, "clerk", "key-1")));
    }

    @Test
    void keepsTheKeysOfTwoActorsApart() {
        append(requested("회의-1", 0, "clerk", "key-1"));
        append(requested("회의-1", 1, "staff", "key-1"));

        assertThat(store.receipts().of("staff", "key-1")).hasSize(1);
        assertThat(store.receipts().of("nobody", "key-1")).isEmpty();
    }

    @Test
    void recordsARequestThatTouchesTwoStreams() {
        transaction.executeWithoutResult(status -> {
            append(requested("회의-1", 0, "clerk", "key-1"));
            append(requested("회의-2", 0, "clerk", "key-1"));
        });

        assertThat(store.receipts().of("clerk", "key-1"))
                .extracting(Receipt::stream)
                .containsExactly("회의-1", "회의-2");
    }

    /** As after a failover that lost the last events, where a node still remembers them. */
    @Test
    void leavesNoGapInAStream() {
        append(remark("회의-1", 0));

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> append(remark("회의-1", 2)));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> append(remark("회의-2", 0), remark("회의-1", 2), remark("회의-1", 3)));
        assertThat(store.engine().readEvents("회의-2").asStream()).isEmpty();
        append(remark("회의-1", 1), remark("회의-1", 2));
        append(remark("회의-1", 3));
    }

    @Test
    void recordsAllThatAnOrderDoesOrNothingOfIt() {
        append(remark("회의-1", 0));

        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> append(remark("회의-2", 0), remark("회의-1", 0)));
        assertThat(store.engine().readEvents("회의-2").asStream()).isEmpty();

        append(remark("회의-2", 0), remark("회의-1", 1));
        assertThat(store.engine().readEvents("회의-2").asStream()).hasSize(1);
    }

    @Test
    void recordsNothingOfATransactionThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            append(remark("회의-1", 0));
            status.setRollbackOnly();
        });

        assertThat(store.engine().readEvents("회의-1").asStream()).isEmpty();
    }

    @Test
    void refusesAFactInAnotherStreamThanItsOwn() {
        var astray = new GenericDomainEventMessage<>("Remark", "회의-1", 0, new Remark("회의-2", "", null));

        assertThatExceptionOfType(StoreFault.class).isThrownBy(() -> append(astray));
    }

    @Test
    void keepsNoSnapshots() {
        append(remark("회의-1", 0));

        assertThat(store.engine().readSnapshot("회의-1")).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> store.engine().storeSnapshot(remark("회의-1", 0)));
    }

    @Test
    void keepsMetadata() {
        append(requested("회의-1", 0, "clerk", "key-1"));

        assertThat(store.engine().readEvents("회의-1").next().getMetaData())
                .isEqualTo(Map.of("actor", "clerk", "request", "key-1"));
    }

    private void append(DomainEventMessage<?>... events) {
        store.engine().appendEvents(new ArrayList<>(List.of(events)));
    }

    private static DomainEventMessage<Remark> requested(String stream, long sequence, String actor, String key) {
        return remark(stream, sequence).withMetaData(Map.of("actor", actor, "request", key));
    }

    private static String text(DomainEventMessage<?> event) {
        return ((Remark) event.getPayload()).text();
    }
}
