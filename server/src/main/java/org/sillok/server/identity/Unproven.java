package org.sillok.server.identity;

/** The provider has not vouched for anybody. */
public final class Unproven extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean away;

    private Unproven(String message, boolean away) {
        super(message, null, false, false);
        this.away = away;
    }

    /** It could not be reached, or did not answer as one does. */
    static Unproven away(String what) {
        return new Unproven(what, true);
    }

    /** What it said is not to be believed. */
    static Unproven refused(String what) {
        return new Unproven(what, false);
    }

    /** Whether trying again later may help. */
    public boolean isAway() {
        return away;
    }
}
