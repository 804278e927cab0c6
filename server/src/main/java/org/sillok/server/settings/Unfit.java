package org.sillok.server.settings;

/** A setting is missing, malformed or doubtful, and Sillok does not start with it. */
public final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unfit(String message) {
        super(message);
    }
}
