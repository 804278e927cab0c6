/** A tree that breaks every rule of the architecture, so that each rule is seen to notice. */
@NullMarked
package org.sillok.acceptance.architecture.broken.archive;

import org.jspecify.annotations.NullMarked;
