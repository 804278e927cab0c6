/** Each part of a report, read by itself. */
@NullMarked
package org.sillok.ingest.part;

import org.jspecify.annotations.NullMarked;
