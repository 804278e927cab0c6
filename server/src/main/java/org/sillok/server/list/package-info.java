/** Lists as people ask for them by an address, and as they take them away. */
@NullMarked
package org.sillok.server.list;

import org.jspecify.annotations.NullMarked;
