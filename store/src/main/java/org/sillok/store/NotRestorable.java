package org.sillok.store;

/** What was kept elsewhere cannot be stored again here; nothing was. */
public final class NotRestorable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, by the key of a sentence. */
    public enum Reason {
        /** The record holds something already. */
        NOT_EMPTY,
        /** A stream lacks an event in between. */
        GAP,
        /** One place or one event is two. */
        TWO_RECORDS
    }

    private final Reason reason;
    private final String what;
    private final long count;
    private final long last;

    NotRestorable(Reason reason, String what, long count, long last) {
        super(reason + " " + what + " " + count + " " + last);
        this.reason = reason;
        this.what = what;
        this.count = count;
        this.last = last;
    }

    public Reason reason() {
        return reason;
    }

    /** The table, the stream or the event. */
    public String what() {
        return what;
    }

    /** Rows or events that are there. */
    public long count() {
        return count;
    }

    /** The last sequence of a stream with a gap. */
    public long last() {
        return last;
    }
}
