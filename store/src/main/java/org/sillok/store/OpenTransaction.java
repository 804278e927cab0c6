package org.sillok.store;

import java.time.Duration;

/**
 * A transaction that has written and not yet ended. Its events have no place in the ledger before it does.
 *
 * @param process the server's process id, for {@code pg_terminate_backend}
 * @param application what the connection calls itself
 * @param idle whether it waits for its application rather than works
 */
public record OpenTransaction(int process, String application, Duration age, boolean idle) {}
