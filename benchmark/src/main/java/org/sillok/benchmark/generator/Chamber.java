package org.sillok.benchmark.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositoryProvider;
import org.jspecify.annotations.Nullable;
import org.sillok.command.OrderTargets;
import org.sillok.command.committee.Committee;
import org.sillok.command.meeting.Meeting;
import org.sillok.record.Order;

/**
 * The real committees and meetings, deciding in memory: what they record is handed out instead of being stored. What was
 * not acted on for long is not forgotten until {@link #dismiss} says so. For one thread.
 */
public final class Chamber implements RepositoryProvider {

    private final Recorder recorder = new Recorder();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final Map<Class<?>, Repository<?>> repositories = new HashMap<>();
    private final Map<String, EventSourcedAggregate<?>> present = new HashMap<>();

    public Chamber() {
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(message -> message.getMetaData()));
        open(Committee.class);
        open(Meeting.class);
    }

    /**
     * Has the order decided on.
     *
     * @return what it recorded
     * @throws IllegalStateException when it was refused, which no order made here is
     */
    public List<DomainEventMessage<?>> decide(Order order, Map<String, ?> metadata) {
        var callback = new FutureCallback<Order, Object>();
        bus.dispatch(new GenericCommandMessage<>(order, MetaData.from(metadata)), callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw new IllegalStateException("refused: " + order, result.exceptionResult());
        }
        return recorder.taken();
    }

    /** Forgets a meeting that is over. */
    public void dismiss(String id) {
        present.remove(id);
    }

    @Override
    @SuppressWarnings("unchecked") // each is entered under its own class
    public <T> @Nullable Repository<T> repositoryFor(Class<T> type) {
        return (Repository<T>) repositories.get(type);
    }

    private <T> void open(Class<T> type) {
        var repository = new Present<>(type);
        repositories.put(type, repository);
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(type)
                .repository(repository)
                .commandTargetResolver(new OrderTargets())
                .build()
                .subscribe(bus);
    }

    /** Keeps everybody in the room. */
    private final class Present<T> extends EventSourcingRepository<T> {

        Present(Class<T> type) {
            super(EventSourcingRepository.builder(type).eventStore(recorder).repositoryProvider(Chamber.this));
        }

        @Override
        @SuppressWarnings("unchecked") // ids of committees and meetings differ
        protected EventSourcedAggregate<T> doLoadWithLock(String id, @Nullable Long expected) {
            var known = (EventSourcedAggregate<T>) present.get(id);
            return known != null ? known : super.doLoadWithLock(id, expected);
        }

        @Override
        protected EventSourcedAggregate<T> doCreateNewForLock(Callable<T> factory) throws Exception {
            return super.doCreateNewForLock(factory);
        }

        @Override
        protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
            super.doSaveWithLock(aggregate);
            present.put(aggregate.identifierAsString(), aggregate);
        }
    }

    /** Takes down what happens, and gives it to whoever asks. */
    private static final class Recorder extends InMemoryRecord {

        private List<DomainEventMessage<?>> events = new ArrayList<>();

        @Override
        protected void prepareCommit(List<? extends EventMessage<?>> recorded) {
            recorded.forEach(event -> events.add((DomainEventMessage<?>) event));
        }

        List<DomainEventMessage<?>> taken() {
            var taken = events;
            events = new ArrayList<>();
            return taken;
        }
    }
}
