/** Reads a published result report: decode, part, check, propose. */
@NullMarked
package org.sillok.ingest.published;

import org.jspecify.annotations.NullMarked;
