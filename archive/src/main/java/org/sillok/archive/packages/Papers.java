package org.sillok.archive.packages;

import java.util.Optional;

/** The documents that events name by their digests. */
public interface Papers {

    /**
     * The bytes under a digest; empty where nobody kept them.
     *
     * @param sha256 64 lower-case hexadecimal digits
     */
    Optional<Body> find(String sha256);
}
