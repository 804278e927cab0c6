package org.sillok.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Numbers the events of a request that records in more than one go, within one transaction. */
final class RequestParts implements TransactionSynchronization {

    private final Map<UUID, Integer> taken = new HashMap<>();

    private RequestParts() {}

    /** The first of {@code count} numbers for the request. */
    static int take(UUID request, int count) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? ofThisTransaction().next(request, count)
                : 0;
    }

    private static RequestParts ofThisTransaction() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(RequestParts.class::isInstance)
                .map(RequestParts.class::cast)
                .findFirst()
                .orElseGet(RequestParts::begin);
    }

    private static RequestParts begin() {
        var parts = new RequestParts();
        TransactionSynchronizationManager.registerSynchronization(parts);
        return parts;
    }

    private int next(UUID request, int count) {
        return taken.merge(request, count, Integer::sum) - count;
    }
}
