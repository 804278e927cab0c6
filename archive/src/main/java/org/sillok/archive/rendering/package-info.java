/** The formats that a document is set in: the same document makes the same bytes, anywhere and on any day. */
@NullMarked
package org.sillok.archive.rendering;

import org.jspecify.annotations.NullMarked;
