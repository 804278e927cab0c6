/** Which views there are. */
@NullMarked
package org.sillok.query.views;

import org.jspecify.annotations.NullMarked;
