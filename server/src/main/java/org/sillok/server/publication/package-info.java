/** What everybody may read without signing in. Nothing here can see more than the public's database role. */
@NullMarked
package org.sillok.server.publication;

import org.jspecify.annotations.NullMarked;
