/** Tests of the public site, as far as they need no server. */
@NullMarked
package org.sillok.server.publication;

import org.jspecify.annotations.NullMarked;
