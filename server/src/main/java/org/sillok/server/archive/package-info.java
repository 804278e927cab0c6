/** Meetings as packages: taken out of the record, and put into an empty one again. */
@NullMarked
package org.sillok.server.archive;

import org.jspecify.annotations.NullMarked;
