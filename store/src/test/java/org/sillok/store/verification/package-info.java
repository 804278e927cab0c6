/** Altered records, and honest ones. */
@NullMarked
package org.sillok.store.verification;

import org.jspecify.annotations.NullMarked;
