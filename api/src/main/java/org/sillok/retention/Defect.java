package org.sillok.retention;

import org.jspecify.annotations.Nullable;

/**
 * What the pre-check of an offer found: nobody types it, it follows from the record.
 *
 * @param paper the number of the paper that it is about; null where it is about the record
 * @param stated how many papers the department stated, where that is the defect
 * @param counted how many there are, where that is the defect
 */
public record Defect(
        Kind kind,
        @Nullable Integer paper,
        @Nullable Integer stated,
        @Nullable Integer counted) {

    /** The faults that transfers are known to have. */
    public enum Kind {
        /** The record has no class of a schedule (분류 누락). */
        MISSING_CLASS,
        /** There is no approved report whose bytes are kept (본문 누락). */
        MISSING_BODY,
        /** The bytes of a paper are not kept (첨부 누락). */
        MISSING_PAPER,
        /** A paper has no bytes (0바이트). */
        EMPTY_PAPER,
        /** The name of a paper does not end in what it is (확장자 누락). */
        MISSING_EXTENSION,
        /** The department states another number of papers than there are (건수 불일치). */
        COUNT_MISMATCH
    }

    /** About the record as a whole. */
    public static Defect ofRecord(Kind kind) {
        return new Defect(kind, null, null, null);
    }

    /** About one of its papers. */
    public static Defect ofPaper(Kind kind, int paper) {
        return new Defect(kind, paper, null, null);
    }

    /** The count does not agree. */
    public static Defect ofCount(int stated, int counted) {
        return new Defect(Kind.COUNT_MISMATCH, null, stated, counted);
    }
}
