package org.sillok.server.access;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** What became of an access. */
public enum AccessOutcome {
    /** They read what they asked for. */
    GIVEN,
    /** There is no such thing, or none for them. */
    NOT_FOUND,
    /** Their rights do not reach so far. */
    NOT_ALLOWED,
    /** They had not shown who they are. */
    NOT_SIGNED_IN,
    /** They tried to show who they are, and it was wrong, or too often. */
    SIGN_IN_REFUSED;

    private static final int TOO_MANY_REQUESTS = 429;

    /**
     * Of an answer; null for one that gave nothing and refused nothing, such as of a faulty question or a form that leads on.
     *
     * @param gives whether it gives something to read where it is not refused
     * @param known whether they had shown who they are
     * @param tried whether they tried to
     */
    static @Nullable AccessOutcome of(int status, boolean gives, boolean known, boolean tried) {
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED -> tried ? SIGN_IN_REFUSED : NOT_SIGNED_IN;
            case TOO_MANY_REQUESTS -> SIGN_IN_REFUSED;
            case HttpServletResponse.SC_FORBIDDEN -> NOT_ALLOWED;
            case HttpServletResponse.SC_NOT_FOUND -> NOT_FOUND;
            case HttpServletResponse.SC_SEE_OTHER -> known || tried ? null : NOT_SIGNED_IN;
            default -> gives && known ? GIVEN : null;
        };
    }
}
