/** The architecture of the whole, and the proof that a breach of it is noticed. */
@NullMarked
package org.sillok.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
