package org.sillok.server.timestamp;

import org.jspecify.annotations.Nullable;

/** A time stamp that is not what it should be; the message says in what. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
