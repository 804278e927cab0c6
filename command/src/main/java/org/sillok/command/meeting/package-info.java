/** Meetings decide on every act from convening to adopted minutes, each part by its own rules. */
@NullMarked
package org.sillok.command.meeting;

import org.jspecify.annotations.NullMarked;
