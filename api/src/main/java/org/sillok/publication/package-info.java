/** The public edition: what everybody may read, as it is written down, hashed and answered. Nothing withheld is in it. */
@NullMarked
package org.sillok.publication;

import org.jspecify.annotations.NullMarked;
