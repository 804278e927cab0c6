package org.sillok.record;

/** A value that no rule of the committee room needs to judge: it is missing, too long or malformed. Nothing was recorded. */
public final class Invalid extends RuntimeException {

    /** What is wrong with the value; each has its sentence in Korean and English. */
    public enum Fault {
        MISSING,
        TOO_LONG,
        TOO_MANY,
        OUT_OF_RANGE,
        MALFORMED,
        DUPLICATED,
        CONTRADICTORY
    }

    private static final long serialVersionUID = 1L;

    private final String field;
    private final Fault fault;
    private final String limit;

    /**
     * @param field where it stands in the order, as a caller would write it: {@code items[2].title}
     * @param limit what would be accepted, such as {@code 1..200}; empty where the fault says it all
     */
    public Invalid(String field, Fault fault, String limit) {
        super(field + " " + fault + (limit.isEmpty() ? "" : " " + limit));
        this.field = field;
        this.fault = fault;
        this.limit = limit;
    }

    public String field() {
        return field;
    }

    public Fault fault() {
        return fault;
    }

    public String limit() {
        return limit;
    }
}
