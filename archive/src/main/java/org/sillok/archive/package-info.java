/** Documents made of what is known of a meeting, in the order and the words of the office. */
@NullMarked
package org.sillok.archive;

import org.jspecify.annotations.NullMarked;
