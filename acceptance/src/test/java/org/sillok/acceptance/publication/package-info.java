/** What the public can find out, asked of a real server over HTTP. */
@NullMarked
package org.sillok.acceptance.publication;

import org.jspecify.annotations.NullMarked;
