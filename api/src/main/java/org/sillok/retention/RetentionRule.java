package org.sillok.retention;

import org.sillok.record.Rule;

/**
 * The rules that an act on the keeping of a record may break; each is refused, since these acts are done in this system
 * and not copied from elsewhere. DEC is the Records decree (공공기록물법 시행령), ACT its Act.
 */
public enum RetentionRule implements Rule {
    /** Classes and periods are of records that are complete (DEC 26). */
    A_RECORD_IS_CLASSIFIED_AFTER_ITS_MEETING,
    /** The period starts on 1 January after completion (DEC 26), so its day must be known. */
    A_PERIOD_STARTS_FROM_A_KNOWN_DAY,
    /** Nothing is complete before it has happened (DEC 26). */
    A_RECORD_IS_COMPLETE_AFTER_ITS_MEETING,
    /** A period comes from a class of the schedule (DEC 26). */
    A_CLASS_IS_IN_FORCE_WHEN_A_RECORD_IS_COMPLETE,
    /** An annotation to a record keeps its reason (DEC 62-3). */
    A_RECLASSIFICATION_STATES_ITS_REASON,
    /** What opinions were stated on stays as it was (DEC 43). */
    A_RECORD_UNDER_APPRAISAL_KEEPS_ITS_CLASS,
    /** Departments transfer what is complete (DEC 32). */
    A_RECORD_IS_OFFERED_AFTER_ITS_MEETING,
    /** An offer is answered by acceptance or return (DEC 32-2). */
    ONE_OFFER_IS_OPEN_AT_A_TIME,
    /** After acceptance the sender may not restore its own (DEC 35). */
    AN_ACCEPTED_RECORD_IS_NOT_OFFERED_AGAIN,
    /** The receiver checks what was sent (DEC 32-2). */
    ONLY_AN_OFFERED_RECORD_IS_INSPECTED,
    /** The receiver checks, not the sender (DEC 32-2). */
    WHO_OFFERS_DOES_NOT_INSPECT,
    /** Acceptance follows the check (DEC 32-2). */
    ONLY_AN_INSPECTED_RECORD_IS_ACCEPTED,
    /** Defects are returned, not accepted (DEC 32-2). */
    A_RECORD_WITH_DEFECTS_IS_NOT_ACCEPTED,
    /** Only what was sent can go back (DEC 32-2). */
    ONLY_AN_OFFERED_RECORD_IS_RETURNED,
    /** A return is for defects (DEC 32-2). */
    A_RETURN_NAMES_A_DEFECT,
    /** Freezing and lifting are logged one by one (DEC 54-2 to 54-4). */
    ONLY_A_STANDING_FREEZE_IS_LIFTED,
    /** Without a class there is no period that could have ended (DEC 26). */
    ONLY_A_CLASSIFIED_RECORD_IS_APPRAISED,
    /** What is kept for good is never up for disposal (DEC 26). */
    A_PERMANENT_RECORD_IS_KEPT_FOR_GOOD,
    /** Disposal is of what has been kept for its period (DEC 43). */
    A_RECORD_IS_APPRAISED_WHEN_ITS_PERIOD_ENDED,
    /** Each opinion is stated once in an appraisal (DEC 43). */
    AN_OPINION_IS_STATED_ONCE,
    /** The creator's opinion, then the archivist (DEC 43). */
    THE_ARCHIVIST_FOLLOWS_THE_CREATOR,
    /** Two opinions of one person are one (DEC 43). */
    THE_ARCHIVIST_IS_NOT_THE_CREATOR,
    /** The archivist, then the board (DEC 43). */
    THE_BOARD_FOLLOWS_THE_ARCHIVIST,
    /** A freeze takes a record off the board's agenda (DEC 54-2). */
    A_FROZEN_RECORD_IS_OFF_THE_AGENDA,
    /** The board decides in a meeting, and there is its resolution (DEC 43, ACT 27). */
    THE_BOARD_RESOLVES_IN_A_MEETING,
    /** Nobody decides on the record of their own deciding. */
    A_BOARD_DOES_NOT_JUDGE_ITS_OWN_RECORD,
    /** Up to five members, at least two of them from outside (DEC 43, ACT 27). */
    A_BOARD_HAS_FIVE_MEMBERS_AT_MOST_AND_TWO_OUTSIDERS,
    /** Creator, archivist and board come before any disposition (DEC 43, ACT 27). */
    A_DISPOSITION_FOLLOWS_THREE_OPINIONS,
    /** The board decides, and what is carried out is that (DEC 43, ACT 27). */
    A_DISPOSITION_IS_WHAT_THE_BOARD_RESOLVED,
    /** An extension is to a longer period (DEC 43). */
    AN_EXTENSION_ENDS_LATER,
    /** What is held is looked at again (DEC 43). */
    WHAT_IS_HELD_IS_LOOKED_AT_AGAIN,
    /** What is to be disposed of is past being classified, offered or appraised (DEC 43). */
    A_DISPOSAL_IS_DECIDED_ONCE,
    /** Nothing is disposed of but by the decision that follows the board (DEC 43, ACT 27). */
    A_DISPOSAL_FOLLOWS_ITS_DECISION,
    /** A freeze forbids disposal, whatever was decided before it (ACT 27-3, DEC 54-2). */
    A_FROZEN_RECORD_IS_NOT_DISPOSED_OF,
    /** Of what was disposed of nothing is left that could be added to. */
    A_DISPOSED_RECORD_TAKES_NO_ACT,
    /** Each act follows the one before. */
    ACTS_ON_A_RECORD_DO_NOT_RUN_BACKWARDS
}
