/** Lists as they are asked for and taken away. */
@NullMarked
package org.sillok.server.list;

import org.jspecify.annotations.NullMarked;
