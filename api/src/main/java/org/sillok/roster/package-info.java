/** Committees, their seats, and who attended what: questions and answers. */
@NullMarked
package org.sillok.roster;

import org.jspecify.annotations.NullMarked;
