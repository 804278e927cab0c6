package org.sillok.committee;

import org.sillok.record.Rule;

/** The rules that an order to a committee may break. */
public enum CommitteeRule implements Rule {
    /** Kept by the store, since it concerns all committees. */
    A_COMMITTEE_NAME_IS_UNIQUE_ON_A_DATE,
    A_COMMITTEE_IS_FOUNDED_ONCE,
    A_DISSOLVED_COMMITTEE_DOES_NOT_ACT,
    A_NAME_CHANGES_FORWARD,
    RULES_ARE_ADOPTED_ONCE_FOR_A_DAY,
    A_SEAT_IS_ESTABLISHED_ONCE,
    A_SEAT_HAS_ONE_HOLDER_AT_A_TIME,
    A_VACANT_SEAT_HAS_NOBODY_TO_LEAVE_IT,
    THERE_IS_ONE_CHAIR,
    A_ROLE_CHANGES_TO_ANOTHER,
    A_SECRETARY_IS_APPOINTED_ONCE_FOR_A_DAY
}
