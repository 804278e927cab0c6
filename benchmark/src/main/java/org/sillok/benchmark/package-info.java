/** How fast it is: each figure a ratio to a peer or a limit that is measured in the same run. */
@NullMarked
package org.sillok.benchmark;

import org.jspecify.annotations.NullMarked;
