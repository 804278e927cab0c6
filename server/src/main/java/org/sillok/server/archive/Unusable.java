package org.sillok.server.archive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.packages.Fault;

/** A package that nothing can be restored from. */
public final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient @Nullable Fault fault;

    Unusable(Path file, @Nullable Fault fault) {
        super(file + ": " + fault);
        this.file = file;
        this.fault = fault;
    }

    public Path file() {
        return file;
    }

    /** What is wrong with it; null where it is whole, and a public one. */
    public @Nullable Fault fault() {
        return fault;
    }
}
