/** Packages that outlive this software: written, checked and read again with nothing but the events and papers of a meeting. */
@NullMarked
package org.sillok.archive.packages;

import org.jspecify.annotations.NullMarked;
