/** Committees decide on orders about their names, rules, seats and secretaries, and convene meetings. */
@NullMarked
package org.sillok.command.committee;

import org.jspecify.annotations.NullMarked;
