package org.sillok.disclosure;

import org.sillok.record.Rule;

/**
 * The rules that a decision on disclosure may break. A live decision is refused with the name of the rule, of an imported
 * one it is noted beside. The last two leave room for judgement, and are noted always; so is a paper that was filed as
 * withheld and never decided on.
 */
public enum DisclosureRule implements Rule {
    A_DECISION_STATES_WHO_AND_WHEN,
    A_RECORD_IS_DECIDED_ON_AFTER_ITS_MEETING,
    WHAT_IS_WITHHELD_HAS_A_GROUND,
    WHAT_IS_WITHHELD_HAS_A_REASON,
    WHAT_IS_OPEN_HAS_NO_GROUND,
    AN_OPEN_RECORD_WITHHOLDS_NOTHING,
    A_DECISION_PROCESS_STATES_ITS_END,
    A_REVIEW_LIES_AHEAD,
    A_REVIEW_COMES_WITHIN_FIVE_YEARS,
    /** Refused whatever the basis, since nobody could tell what is withheld. */
    A_SPAN_LIES_WITHIN_ITS_SPEECH,
    /** Two sources say different things of one part at one time. */
    ONE_PART_IS_DECIDED_IN_ONE_WAY,
    A_WITHHELD_PAPER_HAS_A_GROUND,
    A_GROUND_FITS_WHAT_IS_HIDDEN,
    A_MASKED_SPEAKER_STAYS_UNKNOWN
}
