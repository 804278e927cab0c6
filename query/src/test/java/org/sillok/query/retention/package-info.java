/** How records are kept, asked from the views. */
@NullMarked
package org.sillok.query.retention;

import org.jspecify.annotations.NullMarked;
