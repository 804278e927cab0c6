/** How records are kept, and which of them the records office is to look at. */
@NullMarked
package org.sillok.query.retention;

import org.jspecify.annotations.NullMarked;
