/** Tells an honest record from an altered one, by plain reading. */
@NullMarked
package org.sillok.store.verification;

import org.jspecify.annotations.NullMarked;
