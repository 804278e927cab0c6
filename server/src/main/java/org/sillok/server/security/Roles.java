package org.sillok.server.security;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.server.settings.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** In which roles somebody is signed in. */
public final class Roles {

    private static final String PREFIX = "ROLE_";

    private Roles() {}

    /** None where nobody is signed in. */
    public static Set<Role> of(@Nullable Authentication account) {
        if (account == null) {
            return Set.of();
        }
        var held = account.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        return Arrays.stream(Role.values())
                .filter(role -> held.contains(PREFIX + role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
