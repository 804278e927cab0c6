/** Tests with an authority of their own. */
@NullMarked
package org.sillok.server.timestamp;

import org.jspecify.annotations.NullMarked;
