/** What callers of the running server get. */
@NullMarked
package org.sillok.server.http;

import org.jspecify.annotations.NullMarked;
