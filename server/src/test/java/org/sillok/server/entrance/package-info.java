/** How people come in. */
@NullMarked
package org.sillok.server.entrance;

import org.jspecify.annotations.NullMarked;
