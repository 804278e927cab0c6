/** The acts of a committee, each with its refusals. */
@NullMarked
package org.sillok.command.committee;

import org.jspecify.annotations.NullMarked;
