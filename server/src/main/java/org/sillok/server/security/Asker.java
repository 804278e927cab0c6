package org.sillok.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sillok.server.account.SignedIn;

/** Who asks, for those who look at a request from outside the sign-in, where it is forgotten again. */
public final class Asker {

    private static final String ATTRIBUTE = Asker.class.getName();

    private Asker() {}

    public static void note(HttpServletRequest request, SignedIn person) {
        request.setAttribute(ATTRIBUTE, person);
    }

    /** Empty where nobody has shown who they are. */
    public static Optional<SignedIn> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SignedIn person ? Optional.of(person) : Optional.empty();
    }
}
