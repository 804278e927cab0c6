package org.sillok.record;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Bytes that are kept for good beside the events, each under its own digest: sources, papers, and documents as somebody saw
 * them. A digest is 64 hexadecimal digits; anything else is the digest of nothing.
 */
public interface Contents {

    /**
     * Keeps the bytes; the same bytes kept again are the same content. Whatever names a digest is to be recorded after this
     * has returned.
     *
     * @return their SHA-256 digest, 64 lower-case hexadecimal digits
     */
    String keep(byte[] content);

    /**
     * As {@link #keep(byte[])}, of bytes that are too many to be held.
     *
     * @param sha256 their digest, which their keeper takes once more: under another one nothing is kept
     * @param size how many there are
     */
    void keep(String sha256, long size, InputStream content);

    /** The bytes that were kept under a digest. */
    Optional<byte[]> find(String sha256);

    /** How many bytes are kept under a digest, without reading them; empty where none are. */
    OptionalLong size(String sha256);

    /** As {@link #find}, read some at a time while they are taken. */
    Optional<InputStream> open(String sha256);
}
