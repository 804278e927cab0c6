/** Who decides what of a meeting is open, and by which rules. */
@NullMarked
package org.sillok.command.disclosure;

import org.jspecify.annotations.NullMarked;
