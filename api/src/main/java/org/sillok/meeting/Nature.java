package org.sillok.meeting;

/** What a correction touches. After adoption only wording may be corrected, never meaning. */
public enum Nature {
    WORDING,
    MEANING
}
