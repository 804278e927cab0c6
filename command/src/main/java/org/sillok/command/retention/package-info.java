/** Decides on the keeping of records: schedules, transfer, freezes, appraisal. */
@NullMarked
package org.sillok.command.retention;

import org.jspecify.annotations.NullMarked;
