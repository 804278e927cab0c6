package org.sillok.server.archive;

/** A meeting of which there can be no package, for a reason that lies in the record. */
public final class NotPacked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, by the key of a sentence. */
    public enum Reason {
        /** The record holds no meeting of that id. */
        UNKNOWN_MEETING,
        /** It goes on, so that its package would be another tomorrow. */
        NOT_ENDED,
        /** Nothing of it is disclosed. */
        NOT_PUBLIC
    }

    private final Reason reason;
    private final String meeting;

    NotPacked(Reason reason, String meeting) {
        super(reason + " " + meeting);
        this.reason = reason;
        this.meeting = meeting;
    }

    public Reason reason() {
        return reason;
    }

    public String meeting() {
        return meeting;
    }
}
