/** Open pages of a meeting are shown each act as it is recorded, in order and once. */
@NullMarked
package org.sillok.server.live;

import org.jspecify.annotations.NullMarked;
