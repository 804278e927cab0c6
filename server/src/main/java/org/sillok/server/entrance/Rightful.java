package org.sillok.server.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sillok.server.account.Scope;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.server.settings.Role;

/** Roles and committees as a form names them. */
record Rightful(Set<Role> roles, Scope scope) {

    static Rightful of(HttpServletRequest form) {
        return new Rightful(roles(form), scope(form));
    }

    private static Set<Role> roles(HttpServletRequest form) {
        var roles = EnumSet.noneOf(Role.class);
        for (var word : values(form, "roles[]")) {
            try {
                roles.add(Role.valueOf(word));
            } catch (IllegalArgumentException unknown) {
                throw new Complaint(Kind.WRONG_PARAMETER, Map.of("parameter", "roles"));
            }
        }
        return roles;
    }

    /** Somebody limited to no committee at all writes nowhere. */
    private static Scope scope(HttpServletRequest form) {
        return "some".equals(form.getParameter("scope"))
                ? new Scope(Set.copyOf(Arrays.asList(values(form, "committees[]"))))
                : Scope.EVERYWHERE;
    }

    private static String[] values(HttpServletRequest form, String name) {
        var values = form.getParameterValues(name);
        return values == null ? new String[0] : values;
    }
}
