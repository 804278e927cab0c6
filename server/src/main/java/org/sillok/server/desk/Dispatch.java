package org.sillok.server.desk;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Order;

/** Sends one order and waits for what it recorded. */
final class Dispatch {

    private Dispatch() {}

    @SuppressWarnings("unchecked") // the recording interceptor answers with what it collected
    static List<DomainEventMessage<?>> of(CommandBus bus, Order order, Map<String, ?> metadata) {
        var callback = new FutureCallback<Order, Object>();
        bus.dispatch(new GenericCommandMessage<>(order, metadata), callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return (List<DomainEventMessage<?>>) result.getPayload();
    }

    private static RuntimeException unchecked(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException exception ? exception : new IllegalStateException(failure);
    }
}
