package org.sillok.retention;

/**
 * A stream that goes with a record.
 *
 * @param events how many there are, from the first
 */
public record DisposedStream(String stream, long events) {}
