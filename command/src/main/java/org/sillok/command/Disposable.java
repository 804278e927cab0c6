package org.sillok.command;

import static org.sillok.retention.RetentionRule.A_DISPOSED_RECORD_TAKES_NO_ACT;

import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Erased;
import org.sillok.retention.StreamDisposed;

/**
 * What belongs to a record that may be disposed of: then nothing is left that an act could be judged by. What aggregates
 * have of it they inherit, so that a long meeting is not read back with one part more.
 */
public abstract class Disposable {

    /** The stream's name; null until the first fact, and Axon takes it from here. */
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable String disposed;

    /** The first fact tells what the stream is called. */
    protected final void begin(String stream) {
        id = stream;
    }

    protected final boolean hasBegun() {
        return id != null;
    }

    @CommandHandlerInterceptor
    void mustNotBeDisposedOf() {
        if (disposed != null) {
            Refuse.when(true, A_DISPOSED_RECORD_TAKES_NO_ACT, Map.of("record", disposed));
        }
    }

    @EventSourcingHandler
    void on(Erased erased) {
        begin(erased.stream());
        var meeting = erased.meeting();
        disposed = meeting == null ? erased.stream() : meeting;
    }

    @EventSourcingHandler
    void on(StreamDisposed last) {
        begin(last.stream());
        disposed = last.meetingId();
    }
}
