package org.sillok.server.account;

import java.time.Instant;

/**
 * Somebody who is signed in with a browser.
 *
 * @param until when it ends unless they ask for something before
 */
public record Visit(
        long id, String account, Instant begunAt, Instant seenAt, Instant until, String address, String agent) {}
