package org.sillok.server.list;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is written row by row. */
interface Sheet extends Closeable {

    /**
     * Writes a row.
     *
     * @param values a list that may hold null for an empty cell
     */
    void row(List<? extends @Nullable Object> values) throws IOException;
}
