/** Reports in the form of published ones, invented for these tests. */
@NullMarked
package org.sillok.ingest.published;

import org.jspecify.annotations.NullMarked;
