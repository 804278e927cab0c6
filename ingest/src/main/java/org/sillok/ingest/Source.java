package org.sillok.ingest;

/**
 * A published document as it was received. The bytes are shared with the caller and never written to.
 *
 * @param name the file name that it came under; only its ending is looked at
 */
@SuppressWarnings("ArrayRecordComponent") // compared by digest, never by value
public record Source(byte[] bytes, String name) {}
