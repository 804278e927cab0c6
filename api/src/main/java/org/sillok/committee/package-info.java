/** Committees: their seats, who holds them, and the rules that they have given themselves. */
@NullMarked
package org.sillok.committee;

import org.jspecify.annotations.NullMarked;
