package org.sillok.server.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which accesses are asked for; null for any.
 *
 * @param since inclusive
 * @param until exclusive
 */
record AccessSearch(
        @Nullable String account,
        @Nullable String meeting,
        @Nullable String committee,
        @Nullable AccessOutcome outcome,
        @Nullable Instant since,
        @Nullable Instant until) {}
