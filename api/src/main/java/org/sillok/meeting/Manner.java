package org.sillok.meeting;

/** In which way a member takes part. */
public enum Manner {
    IN_PERSON,
    REMOTE,
    /** By a written answer, in 서면심의. */
    IN_WRITING,
    /** The source does not say. */
    NOT_STATED
}
