/** What happens to the record when something is torn away: nothing acknowledged is lost, nothing is doubled. */
@NullMarked
package org.sillok.acceptance.faults;

import org.jspecify.annotations.NullMarked;
