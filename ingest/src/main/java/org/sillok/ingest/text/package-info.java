/** The text of a source, read by bounded patterns under a budget of steps, and claimed span by span. */
@NullMarked
package org.sillok.ingest.text;

import org.jspecify.annotations.NullMarked;
