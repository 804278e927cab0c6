/** Sources that are no text, and packages that mean harm. */
@NullMarked
package org.sillok.ingest.decode;

import org.jspecify.annotations.NullMarked;
