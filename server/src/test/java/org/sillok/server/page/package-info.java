/** The frame, the words and the forms of the pages. */
@NullMarked
package org.sillok.server.page;

import org.jspecify.annotations.NullMarked;
