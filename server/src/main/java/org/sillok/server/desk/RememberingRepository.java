package org.sillok.server.desk;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.RepositoryProvider;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was last acted on in memory, so that the ten-thousandth speech of a meeting costs no more than its first.
 * What was refused without a trace stays in memory; what may have been touched by an act that was not recorded is
 * forgotten, and read from the record again.
 */
final class RememberingRepository<T> extends StrictRepository<T> {

    private final Memory memory;

    RememberingRepository(Class<T> type, EventStore record, RepositoryProvider repositories, Memory memory) {
        super(type, record, repositories);
        this.memory = memory;
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, @Nullable Long expected) {
        var aggregate = remembered(id);
        if (aggregate == null) {
            aggregate = super.doLoadWithLock(id, expected);
            memory.keep(aggregate);
        }
        forgetWhenTouched(aggregate, aggregate.version());
        return aggregate;
    }

    @Override
    protected EventSourcedAggregate<T> doCreateNewForLock(Callable<T> factory) throws Exception {
        var aggregate = super.doCreateNewForLock(factory);
        forgetWhenTouched(aggregate, null);
        return aggregate;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        super.doSaveWithLock(aggregate);
        memory.keep(aggregate);
    }

    @SuppressWarnings("unchecked") // the memory is this repository's own
    private @Nullable EventSourcedAggregate<T> remembered(String id) {
        return (EventSourcedAggregate<T>) memory.get(id);
    }

    private void forgetWhenTouched(EventSourcedAggregate<T> aggregate, @Nullable Long before) {
        CurrentUnitOfWork.get().onRollback(work -> {
            if (aggregate.identifier() != null && !Objects.equals(before, aggregate.version())) {
                memory.forget(aggregate.identifierAsString());
            }
        });
    }
}
