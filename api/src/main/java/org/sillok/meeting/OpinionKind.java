package org.sillok.meeting;

/** What a speech does. */
public enum OpinionKind {
    SPEECH,
    GREETING,
    QUESTION,
    ANSWER,
    PROCEDURE
}
