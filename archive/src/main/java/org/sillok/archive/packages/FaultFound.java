package org.sillok.archive.packages;

/** Ends a verification at the first fault. */
public final class FaultFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultFound(Fault.Kind kind, String path, String detail) {
        super(detail);
        this.fault = new Fault(kind, path, detail);
    }

    public Fault fault() {
        return fault;
    }

    static void unless(boolean holds, Fault.Kind kind, String path, String detail) {
        if (!holds) {
            throw new FaultFound(kind, path, detail);
        }
    }
}
