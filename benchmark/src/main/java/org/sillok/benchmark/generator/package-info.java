/** Invented committees and their meetings, as many as are wanted, decided on by the real aggregates. */
@NullMarked
package org.sillok.benchmark.generator;

import org.jspecify.annotations.NullMarked;
