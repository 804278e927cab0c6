/** Sources in given, when, then. */
@NullMarked
package org.sillok.command.source;

import org.jspecify.annotations.NullMarked;
