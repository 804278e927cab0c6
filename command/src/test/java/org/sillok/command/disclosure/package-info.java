/** Decisions on disclosure. */
@NullMarked
package org.sillok.command.disclosure;

import org.jspecify.annotations.NullMarked;
