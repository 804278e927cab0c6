/** The parts of the program put together, started and ended. */
@NullMarked
package org.sillok.server.program;

import org.jspecify.annotations.NullMarked;
