/** The product as its users have it: a process of its own, reached over HTTP. */
@NullMarked
package org.sillok.acceptance.harness;

import org.jspecify.annotations.NullMarked;
