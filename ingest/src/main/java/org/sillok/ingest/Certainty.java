package org.sillok.ingest;

/** How far a span of the source is understood. */
public enum Certainty {
    UNDERSTOOD,
    /** Read, but it may be meant otherwise: a person must look. */
    AMBIGUOUS,
    /** No rule reads it; it stays visible in the source. */
    UNPARSED
}
