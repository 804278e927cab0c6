/** What the keeping of records accepts and refuses. */
@NullMarked
package org.sillok.command.retention;

import org.jspecify.annotations.NullMarked;
