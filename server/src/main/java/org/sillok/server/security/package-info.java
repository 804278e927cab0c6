/** Who may do what: accounts, roles and the rights of each. */
@NullMarked
package org.sillok.server.security;

import org.jspecify.annotations.NullMarked;
