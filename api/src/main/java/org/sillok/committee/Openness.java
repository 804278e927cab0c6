package org.sillok.committee;

/** How far a record is disclosed: 공개, 부분공개, 비공개. */
public enum Openness {
    OPEN,
    PARTIAL,
    CLOSED
}
