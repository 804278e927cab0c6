/** Tests of the log of accesses. */
@NullMarked
package org.sillok.server.access;

import org.jspecify.annotations.NullMarked;
