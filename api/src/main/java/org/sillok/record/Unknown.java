package org.sillok.record;

/** An order or a question names something that the record does not hold. */
public final class Unknown extends RuntimeException {

    /** The word for a record that was there and was disposed of; the id is the meeting's. */
    public static final String DISPOSED = "disposed";

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String id;

    /** @param what the word for it, in the singular: {@code committee}, {@code meeting}, {@code seat}, {@code item} */
    public Unknown(String what, String id) {
        super("no " + what + " " + id);
        this.what = what;
        this.id = id;
    }

    public String what() {
        return what;
    }

    public String id() {
        return id;
    }
}
