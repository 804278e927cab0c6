package org.sillok.meeting;

/** How a meeting comes about. */
public enum MeetingKind {
    /** 정기회의. */
    REGULAR,
    /** 임시회의. */
    EXTRAORDINARY,
    /** 서면심의. */
    WRITTEN
}
