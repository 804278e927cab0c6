/** Decisions on disclosure: how they are handed in, and what is to be looked at again. */
@NullMarked
package org.sillok.server.disclosure;

import org.jspecify.annotations.NullMarked;
