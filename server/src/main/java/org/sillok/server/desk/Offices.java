package org.sillok.server.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositoryProvider;
import org.sillok.command.OrderTargets;
import org.sillok.command.committee.Committee;
import org.sillok.command.disclosure.Disclosure;
import org.sillok.command.disclosure.Originals;
import org.sillok.command.meeting.Meeting;
import org.sillok.command.report.Report;
import org.sillok.command.retention.Custody;
import org.sillok.command.retention.Schedule;
import org.sillok.command.retention.Shelves;
import org.sillok.command.source.Source;
import org.sillok.record.Contents;
import org.sillok.record.Origin;
import org.sillok.record.Provenance;

/**
 * Who decides on orders: committees, meetings, reports and sources, each read from the record, in the caller's own thread. No transaction is
 * held while they do; all that an order records is appended at once, and that is its transaction.
 */
final class Offices implements RepositoryProvider {

    private static final String RECORDED = Offices.class.getName() + ".recorded";
    private static final Set<String> CARRIED = Set.of(
            Origin.ACTOR,
            Origin.ROLE,
            Origin.REQUEST,
            Origin.CAUSE,
            Provenance.SOURCE,
            Provenance.SPAN,
            Provenance.RULE_SET,
            Provenance.CONFIRMED_BY,
            Desk.DIGEST);

    private final Memory memory;
    private final Map<Class<?>, Repository<?>> repositories = new HashMap<>();
    private final Set<String> decided = new HashSet<>();
    private final SimpleCommandBus bus;

    Offices(EventStore record, Memory memory) {
        this.memory = memory;
        this.bus = SimpleCommandBus.builder()
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(Offices::carried));
        bus.registerHandlerInterceptor(Offices::collect);
        record.subscribe(Offices::collected);
        // A committee, a report and a source are short, and a meeting is convened on its state without a word to it: it
        // is always
        // read anew.
        open(Committee.class, new StrictRepository<>(Committee.class, record, this));
        open(Report.class, new StrictRepository<>(Report.class, record, this));
        open(Source.class, new StrictRepository<>(Source.class, record, this));
        open(Meeting.class, new RememberingRepository<>(Meeting.class, record, this, memory));
        var originals = given(Disclosure.class, Originals.in(record));
        open(Disclosure.class, new StrictRepository<>(Disclosure.class, record, this, originals), originals);
    }

    /**
     * Those too who decide on the keeping of records.
     *
     * @param contents where reports and papers are kept
     */
    Offices keeping(EventStore record, Contents contents) {
        open(Schedule.class, new StrictRepository<>(Schedule.class, record, this));
        var shelves = given(Custody.class, Shelves.in(record, contents));
        open(Custody.class, new StrictRepository<>(Custody.class, record, this, shelves), shelves);
        return this;
    }

    CommandBus bus() {
        return bus;
    }

    /** The orders that somebody here decides on. */
    Set<String> decided() {
        return Set.copyOf(decided);
    }

    Memory memory() {
        return memory;
    }

    @Override
    @SuppressWarnings("unchecked") // each is entered under its own class
    public <T> Repository<T> repositoryFor(Class<T> type) {
        var repository = repositories.get(type);
        if (repository == null) {
            throw new IllegalStateException("There is no repository of " + type.getName());
        }
        return (Repository<T>) repository;
    }

    private <T> void open(Class<T> type, Repository<T> repository) {
        open(type, repository, ClasspathParameterResolverFactory.forClass(type));
    }

    private <T> void open(Class<T> type, Repository<T> repository, ParameterResolverFactory given) {
        repositories.put(type, repository);
        var handler = AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(type)
                .parameterResolverFactory(given)
                .repository(repository)
                .commandTargetResolver(new OrderTargets())
                .build();
        handler.subscribe(bus);
        decided.addAll(handler.supportedCommandNames());
    }

    /** What its handlers are handed beside the order. */
    private static ParameterResolverFactory given(Class<?> type, Object resource) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(type),
                new SimpleResourceParameterResolverFactory(List.of(resource)));
    }

    private static Map<String, ?> carried(Message<?> order) {
        return order.getMetaData().subset(CARRIED.toArray(String[]::new));
    }

    /** The answer to an order is the list of what it recorded, which fills while the work is being committed. */
    private static Object collect(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        var recorded = new ArrayList<EventMessage<?>>();
        work.root().resources().put(RECORDED, recorded);
        chain.proceed();
        return recorded;
    }

    private static void collected(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()) {
            List<EventMessage<?>> recorded = CurrentUnitOfWork.get().root().getResource(RECORDED);
            if (recorded != null) {
                recorded.addAll(events);
            }
        }
    }
}
