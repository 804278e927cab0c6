/** Sign-in elsewhere, by OpenID Connect: the way to a provider and back. */
@NullMarked
package org.sillok.server.identity;

import org.jspecify.annotations.NullMarked;
