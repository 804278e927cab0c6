package org.sillok.server.desk;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.sillok.committee.CommitteeCommand;
import org.sillok.meeting.MeetingCommand;
import org.sillok.server.settings.Unfit;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class WiringTest {

    @Test
    void refusesEventsThatAreKeptInMemory() {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Wiring.requireTheRecord(new InMemoryEventStorageEngine()))
                .withMessageContaining("InMemoryEventStorageEngine");
    }

    @Test
    void refusesAnEventStoreOnAnotherEngine() {
        var engine = new InMemoryEventStorageEngine();
        var other = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> Wiring.requireOn(other, engine));
        var same = EmbeddedEventStore.builder().storageEngine(engine).build();
        assertThatNoException().isThrownBy(() -> Wiring.requireOn(same, engine));
    }

    @Test
    void refusesToWorkWithoutTransactions() {
        var recorder = new PGSimpleDataSource();
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Wiring.requireTransactions(NoTransactionManager.INSTANCE, recorder))
                .withMessageContaining("without a transaction");
    }

    @Test
    void refusesTransactionsOnAnotherDatabase() {
        var transactions = new SpringTransactionManager(new Elsewhere());
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Wiring.requireTransactions(transactions, new PGSimpleDataSource()));
    }

    @Test
    void refusesOrdersThatNobodyDecidesOn() {
        var all = Stream.of(CommitteeCommand.class, MeetingCommand.class)
                .flatMap(orders -> Arrays.stream(orders.getPermittedSubclasses()))
                .map(Class::getName)
                .collect(Collectors.toSet());
        assertThatNoException().isThrownBy(() -> Wiring.requireAllDecided(all));
        var most = all.stream().filter(name -> !name.endsWith("OpenMeeting")).collect(Collectors.toSet());
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Wiring.requireAllDecided(most))
                .withMessageContaining("OpenMeeting");
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> Wiring.requireAllDecided(Set.of()));
    }

    /** Begins and ends transactions that no database takes part in. */
    private static final class Elsewhere extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
