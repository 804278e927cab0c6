/** Decides on orders to sources. */
@NullMarked
package org.sillok.command.source;

import org.jspecify.annotations.NullMarked;
