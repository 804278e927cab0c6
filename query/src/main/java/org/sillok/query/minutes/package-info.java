/** What happened in a meeting, in the order in which it happened. */
@NullMarked
package org.sillok.query.minutes;

import org.jspecify.annotations.NullMarked;
