/** The parts of a result report, one reader each, and what each of them says. */
@NullMarked
package org.sillok.ingest.part;

import org.jspecify.annotations.NullMarked;
