/** The acts of a meeting, each with its refusals and with what is noted of a past one. */
@NullMarked
package org.sillok.command.meeting;

import org.jspecify.annotations.NullMarked;
