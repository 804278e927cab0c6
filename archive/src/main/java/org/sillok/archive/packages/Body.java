package org.sillok.archive.packages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of any number that can be read more than once, and are the same each time. */
public interface Body {

    InputStream open() throws IOException;

    static Body of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
