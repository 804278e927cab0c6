/** Requests that no honest client sends, made from the shape of those that it does. */
@NullMarked
package org.sillok.acceptance.malformed;

import org.jspecify.annotations.NullMarked;
