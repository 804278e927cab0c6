package org.sillok.store;

/** Something outside the rules went wrong in the store: what was attempted, on what, and what to do. */
public final class StoreFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreFault(String message) {
        super(message);
    }

    public StoreFault(String message, Throwable cause) {
        super(message, cause);
    }
}
