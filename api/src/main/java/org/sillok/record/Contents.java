package org.sillok.record;

import java.util.Optional;

/** Bytes that are kept for good beside the events, each under its own digest: sources, and documents as somebody saw them. */
public interface Contents {

    /**
     * Keeps the bytes; the same bytes kept again are the same content. Whatever names a digest is to be recorded after this
     * has returned.
     *
     * @return their SHA-256 digest, 64 lower-case hexadecimal digits
     */
    String keep(byte[] content);

    /**
     * The bytes that were kept under a digest.
     *
     * @param sha256 64 hexadecimal digits; anything else is the digest of nothing
     */
    Optional<byte[]> find(String sha256);
}
