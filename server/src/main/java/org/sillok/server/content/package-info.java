/** Documents to the byte: how they are taken in, and how they are handed out. */
@NullMarked
package org.sillok.server.content;

import org.jspecify.annotations.NullMarked;
