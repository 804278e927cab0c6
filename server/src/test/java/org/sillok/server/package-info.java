/** The whole program, started for tests. */
@NullMarked
package org.sillok.server;

import org.jspecify.annotations.NullMarked;
