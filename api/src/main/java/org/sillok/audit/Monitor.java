package org.sillok.audit;

/** What is watched over all committees. An observation is no verdict: it says what stands in the record, and where. */
public enum Monitor {
    /** A meeting opened or decided that would have had no quorum without a proxy. */
    QUORUM_ONLY_BY_PROXY,
    /** A resolution for which no question was put. */
    RESOLUTION_WITHOUT_QUESTION,
    /** Who approved the report bears the name of a member of the meeting, or stands for the sponsor of an item. */
    APPROVER_TOOK_PART,
    /** Nobody signed the minutes within the days of the rulebook. */
    MINUTES_UNSIGNED,
    /** Nothing was decided on the disclosure of the minutes within the days of the rulebook, so that nothing was public. */
    MINUTES_UNPUBLISHED,
    /** A seat was attended in under half of the meetings of a year. */
    ATTENDANCE_UNDER_HALF,
    /** The record of a meeting was corrected after its minutes had been adopted. */
    CORRECTION_AFTER_ADOPTION,
    /** A paper is withheld, and no decision names a ground. */
    PAPER_WITHHELD_WITHOUT_GROUND
}
