/** What was decided, on which figures, and what follows from it. */
@NullMarked
package org.sillok.query.decision;

import org.jspecify.annotations.NullMarked;
