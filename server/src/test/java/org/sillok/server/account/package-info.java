/** Accounts, against a real database. */
@NullMarked
package org.sillok.server.account;

import org.jspecify.annotations.NullMarked;
