/** The meeting desk, where the clerk records a sitting, and the second screen that follows it in the room. */
@NullMarked
package org.sillok.server.sitting;

import org.jspecify.annotations.NullMarked;
