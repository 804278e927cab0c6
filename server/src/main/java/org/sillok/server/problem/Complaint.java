package org.sillok.server.problem;

import java.util.Map;

/** A request that cannot be done, for a reason that lies in how it was made. */
public final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Map<String, Object> members;

    /** @param members the figures and names that belong to it */
    public Complaint(Kind kind, Map<String, Object> members) {
        super(kind + " " + members);
        this.kind = kind;
        this.members = Map.copyOf(members);
    }

    public Kind kind() {
        return kind;
    }

    Problem problem() {
        return Problem.of(kind, members);
    }
}
