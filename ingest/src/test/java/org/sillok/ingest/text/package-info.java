/** Tiles, bounds and budgets. */
@NullMarked
package org.sillok.ingest.text;

import org.jspecify.annotations.NullMarked;
