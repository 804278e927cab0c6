package org.sillok.server.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One access to what is not public.
 *
 * @param at the clock of the server that answered
 * @param account who; of a refused sign-in the account that was tried; null where it was nobody's
 * @param roles those that they had
 * @param visit of a browser
 * @param token of a program
 * @param route the pattern of the address; null where it was refused before any was looked for
 * @param path as it was asked for, shortened to 300 characters
 * @param query as it was asked for, shortened to 1000 characters; null where nobody was signed in
 * @param meeting whose the path is
 * @param committee whose the path is
 * @param address of somebody signed in; of anybody else the network that it is in
 */
public record Access(
        Instant at,
        AccessOutcome outcome,
        @Nullable String account,
        List<String> roles,
        @Nullable Long visit,
        @Nullable Long token,
        String method,
        @Nullable String route,
        String path,
        @Nullable String query,
        @Nullable String meeting,
        @Nullable String committee,
        String address) {}
