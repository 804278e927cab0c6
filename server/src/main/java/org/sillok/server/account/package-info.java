/** Who may sign in: accounts, what they may do and where, their passwords, links, visits and tokens. */
@NullMarked
package org.sillok.server.account;

import org.jspecify.annotations.NullMarked;
