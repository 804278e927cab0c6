package org.sillok.server.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sillok.server.security.Roles;
import org.sillok.server.settings.Role;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows: who reads it, where it is, in which language, and what was typed into its forms. */
@ControllerAdvice(annotations = Controller.class)
final class Frame {

    private static final String SIGNED_IN_FOR = "Sillok-Signed-In-For";

    @ModelAttribute("me")
    Me me() {
        var account = SecurityContextHolder.getContext().getAuthentication();
        var roles = Roles.of(account);
        return new Me(roles.isEmpty() || account == null ? null : account.getName(), roles);
    }

    /** The address of this page, with its query. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    @ModelAttribute("language")
    String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    @ModelAttribute("typed")
    Typed typed(HttpServletRequest request) {
        return request.getAttribute(Typed.ATTRIBUTE) instanceof Typed typed ? typed : Typed.NOTHING;
    }

    /** For how many seconds the sign-in lasts; null where nobody said. */
    @ModelAttribute("signedInFor")
    @Nullable
    String signedInFor(HttpServletResponse response) {
        return response.getHeader(SIGNED_IN_FOR);
    }

    /** Makes each form of a page one request however often it is sent. */
    @ModelAttribute("keys")
    Keys keys() {
        return new Keys();
    }

    /** Who reads the page. */
    public record Me(@Nullable String name, Set<Role> roles) {

        public boolean is(String role) {
            return roles.contains(Role.valueOf(role));
        }

        public boolean signedIn() {
            return name != null;
        }
    }

    /** A new key for each form. */
    public static final class Keys {
        public String next() {
            return UUID.randomUUID().toString();
        }
    }
}
