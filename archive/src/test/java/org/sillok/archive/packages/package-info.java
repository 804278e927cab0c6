/** Packages, looked at by programs that others wrote. */
@NullMarked
package org.sillok.archive.packages;

import org.jspecify.annotations.NullMarked;
