/** Documents brought in: kept, read, confirmed by a person, and recorded once. */
@NullMarked
package org.sillok.server.ingest;

import org.jspecify.annotations.NullMarked;
