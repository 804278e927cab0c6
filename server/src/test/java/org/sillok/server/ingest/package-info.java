/** Documents brought in, without a server around them. */
@NullMarked
package org.sillok.server.ingest;

import org.jspecify.annotations.NullMarked;
