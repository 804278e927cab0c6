package org.sillok.server.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Sign-in failed so often that the next try must wait, whoever it is for. */
public final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many failed attempts");
        this.wait = wait;
    }

    public long seconds() {
        return wait.toSeconds();
    }
}
