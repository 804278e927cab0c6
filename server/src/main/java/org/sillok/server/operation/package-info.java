/** What operators see and do: health, figures, and facts that a view could not take. */
@NullMarked
package org.sillok.server.operation;

import org.jspecify.annotations.NullMarked;
