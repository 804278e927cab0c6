package org.sillok.retention;

/** What becomes of the department's own copy once the records office has accepted (Records decree, art. 32-2, 35). */
public enum SendersCopy {
    /** It is deleted, and may not be restored. */
    DELETED,
    /** It stays, marked as a copy. */
    MARKED_COPY,
    /** Only the right to manage it moved: both see the same record. */
    MANAGEMENT_MOVED
}
