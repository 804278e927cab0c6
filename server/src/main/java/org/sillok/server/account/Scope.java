package org.sillok.server.account;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The committees in which an account writes; all may be read.
 *
 * @param committees null for all, and for founding new ones
 */
public record Scope(@Nullable Set<String> committees) {

    public static final Scope EVERYWHERE = new Scope(null);

    public Scope {
        committees = committees == null ? null : Set.copyOf(committees);
    }

    public boolean isEverywhere() {
        return committees == null;
    }

    public boolean covers(String committee) {
        return committees == null || committees.contains(committee);
    }

    /** What both cover. */
    Scope and(Scope other) {
        if (other.committees == null) {
            return this;
        }
        return new Scope(other.committees.stream().filter(this::covers).collect(Collectors.toSet()));
    }
}
