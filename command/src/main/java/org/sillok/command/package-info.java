/** What the committee and the meeting aggregates have in common: where an order goes, and how it is refused. */
@NullMarked
package org.sillok.command;

import org.jspecify.annotations.NullMarked;
