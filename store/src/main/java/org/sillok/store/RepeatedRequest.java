package org.sillok.store;

import java.util.UUID;

/** The request was recorded before; nothing was recorded again. Its receipts tell the first answer. */
public final class RepeatedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID request;

    RepeatedRequest(UUID request, Throwable cause) {
        super("The request " + request + " was recorded before", cause);
        this.request = request;
    }

    public UUID request() {
        return request;
    }
}
