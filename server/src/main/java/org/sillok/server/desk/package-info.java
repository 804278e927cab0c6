/** Where orders are handed in: once each, on the version that the caller saw, with an answer that says what was recorded. */
@NullMarked
package org.sillok.server.desk;

import org.jspecify.annotations.NullMarked;
