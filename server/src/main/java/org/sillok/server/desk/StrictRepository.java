package org.sillok.server.desk;

import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.RepositoryProvider;
import org.jspecify.annotations.Nullable;

/** Reads a committee or meeting from the record, and holds a caller to the version that the caller saw. */
class StrictRepository<T> extends EventSourcingRepository<T> {

    StrictRepository(Class<T> type, EventStore record, RepositoryProvider repositories) {
        super(EventSourcingRepository.builder(type).eventStore(record).repositoryProvider(repositories));
    }

    /** @param given what the handlers are handed beside the order */
    StrictRepository(
            Class<T> type, EventStore record, RepositoryProvider repositories, ParameterResolverFactory given) {
        super(EventSourcingRepository.builder(type)
                .eventStore(record)
                .repositoryProvider(repositories)
                .parameterResolverFactory(given));
    }

    /** To the letter: a caller who saw another version, older or newer, decided on something else. */
    @Override
    protected void validateOnLoad(Aggregate<T> aggregate, @Nullable Long expected) {
        if (expected != null && !expected.equals(aggregate.version())) {
            throw new StaleVersion(aggregate.identifierAsString(), expected, aggregate.version());
        }
    }
}
