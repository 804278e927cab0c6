package org.sillok.retention;

/** Why the records office looks at a record. */
public enum Due {
    /** It is to be transferred: within a year from the start of its period, two where that was before 2027 (DEC 32). */
    TRANSFER,
    /** Its period ends. */
    PERIOD_END,
    /** It may be appraised: its period has ended, or the day has come to look at it again (DEC 43). */
    APPRAISAL,
    /** It is decided that it is to be disposed of, and no freeze stands against it. */
    DISPOSAL
}
