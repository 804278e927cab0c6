/** From the bytes of a source to its text: plain text or .hwpx, behind a guard. */
@NullMarked
package org.sillok.ingest.decode;

import org.jspecify.annotations.NullMarked;
