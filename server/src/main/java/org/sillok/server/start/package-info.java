/** Where everybody begins: what waits for whom, and how it is done. */
@NullMarked
package org.sillok.server.start;

import org.jspecify.annotations.NullMarked;
