package org.sillok.server.settings;

import java.util.Set;

/**
 * Somebody who may sign in.
 *
 * @param hash of the password, by bcrypt
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
