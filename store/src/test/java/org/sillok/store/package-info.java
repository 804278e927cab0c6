/** The record on real servers. */
@NullMarked
package org.sillok.store;

import org.jspecify.annotations.NullMarked;
