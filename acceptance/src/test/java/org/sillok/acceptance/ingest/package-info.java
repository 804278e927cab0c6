/** Published reports brought in, confirmed and recorded, by the server and from the command line. */
@NullMarked
package org.sillok.acceptance.ingest;

import org.jspecify.annotations.NullMarked;
