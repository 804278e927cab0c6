/** Orders handed in. */
@NullMarked
package org.sillok.server.desk;

import org.jspecify.annotations.NullMarked;
