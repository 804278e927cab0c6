/** What was decided, on which figures, and what follows from it: questions and answers. */
@NullMarked
package org.sillok.decision;

import org.jspecify.annotations.NullMarked;
