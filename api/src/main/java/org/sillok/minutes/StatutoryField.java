package org.sillok.minutes;

/** The nine fields of minutes by the Records decree, art. 18(2). */
public enum StatutoryField {
    NAME,
    HOST_BODY,
    DATE_AND_PLACE,
    ATTENDEES_AND_OBSERVERS,
    ORDER_OF_PROCEEDINGS,
    AGENDA,
    GIST_OF_SPEECHES,
    DECISIONS,
    VOTING
}
