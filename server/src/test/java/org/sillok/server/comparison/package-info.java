/** Comparisons. */
@NullMarked
package org.sillok.server.comparison;

import org.jspecify.annotations.NullMarked;
