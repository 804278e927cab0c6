package org.sillok.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The record in ledger order: what views, auditors and the archive read. */
public interface RecordFeed {

    /** The position before the first event. */
    long START = -1;

    /** Up to {@code atMost} facts behind {@code position}, in order, without a hole; {@link Unreadable} where one cannot be read. */
    List<Recorded> after(long position, int atMost);

    /** The last position that the ledger holds, {@link #START} when it is empty. */
    long last();

    /** The last position that the ledger held at {@code instant}: what was known then. */
    long lastAt(Instant instant);

    /** Waits until the ledger holds more than {@code position}; answers whether it does. */
    boolean awaitBeyond(long position, Duration atMost) throws InterruptedException;
}
