package org.sillok.server.settings;

import java.util.Set;

/**
 * A line of the accounts file.
 *
 * @param hash of the password, by argon2id or bcrypt
 */
public record Account(String name, Set<Role> roles, String hash) {

    public Account {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Account[" + name + ", " + roles + "]";
    }
}
