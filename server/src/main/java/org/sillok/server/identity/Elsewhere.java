package org.sillok.server.identity;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;

/**
 * Whether people may sign in elsewhere, and where.
 *
 * @param set null where they may not
 */
public record Elsewhere(@Nullable Provider set) {

    /** Where they leave from and come back to; the provider must know it behind the server's public address. */
    public static final String PATH = "/sign-in/elsewhere";

    /** The provider's name for people; null where there is none. */
    public @Nullable String name() {
        return set == null ? null : set.name();
    }

    /**
     * The provider.
     *
     * @throws Complaint that there is nothing here where none is set
     */
    public Provider provider() {
        return Optional.ofNullable(set).orElseThrow(() -> new Complaint(Kind.NOT_FOUND, Map.of()));
    }
}
