package org.sillok.server.account;

import java.time.Instant;
import java.util.Set;
import org.sillok.server.settings.Role;

/**
 * By which a program acts for somebody.
 *
 * @param label what its owner calls it
 * @param roles no more than its owner's count
 */
public record Token(
        long id,
        String account,
        String label,
        Set<Role> roles,
        Scope scope,
        boolean readOnly,
        Instant madeAt,
        Instant expiresAt) {

    public Token {
        roles = Set.copyOf(roles);
    }
}
