package org.sillok.retention;

/** Where a record is on its way to the records office. */
public enum TransferState {
    /** Never offered, or returned. */
    WITH_ITS_DEPARTMENT,
    OFFERED,
    INSPECTED,
    ACCEPTED
}
