package org.sillok.server.account;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.server.settings.Role;

/**
 * Somebody who may sign in.
 *
 * @param hash of the password; null where there is none
 * @param locked whether they may not, for now
 */
public record Person(String name, @Nullable String hash, Set<Role> roles, Scope scope, boolean locked) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** The same with no more than these roles and committees. */
    Person narrowed(Set<Role> fewer, Scope less) {
        return new Person(
                name,
                hash,
                roles.stream().filter(fewer::contains).collect(Collectors.toSet()),
                scope.and(less),
                locked);
    }

    @Override
    public String toString() {
        return "Person[" + name + ", " + roles + ", " + scope + "]";
    }
}
