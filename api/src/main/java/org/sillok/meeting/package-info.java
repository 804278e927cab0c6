/** Meetings: every act from convening to adopted minutes, and the rules that judge it. */
@NullMarked
package org.sillok.meeting;

import org.jspecify.annotations.NullMarked;
