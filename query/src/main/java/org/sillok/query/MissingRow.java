package org.sillok.query;

/** A fact amends a row that no earlier fact has made: the view and the record disagree, which is never skipped. */
public final class MissingRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingRow(String what) {
        super(what);
    }
}
