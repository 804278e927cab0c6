package org.sillok.retention;

import org.sillok.record.Rule;

/** The rules that an act on a records schedule may break. What a schedule said on a day is never changed afterwards. */
public enum ScheduleRule implements Rule {
    /** The periods of a class are dated data, and the later one holds (Records decree, art. 26). */
    A_CLASS_CHANGES_FROM_A_LATER_DAY,
    /** There is nothing to retire before the class holds, or after it was retired. */
    ONLY_A_CLASS_IN_FORCE_IS_RETIRED
}
