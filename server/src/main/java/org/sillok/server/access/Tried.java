package org.sillok.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.server.account.Accounts;
import org.springframework.http.HttpHeaders;

/** Whom somebody tried to sign in as. */
final class Tried {

    private static final String BASIC = "basic ";

    private Tried() {}

    /** Whether a request tries to show who asks. */
    static boolean is(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getRequestURI().equals(Watched.SIGN_IN)
                || request.getRequestURI().startsWith(Watched.LINKS);
    }

    /** The account of the name that was typed; empty where there is none, for people type passwords there. */
    static Optional<String> account(HttpServletRequest request, Accounts accounts) {
        return Optional.ofNullable(typed(request))
                .map(name -> Normalizer.normalize(name.strip(), Form.NFC))
                .filter(name -> accounts.find(name).isPresent());
    }

    private static @Nullable String typed(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return request.getParameter("name");
        }
        if (!header.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return null;
        }
        try {
            var pair = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip()), UTF_8);
            return pair.contains(":") ? pair.substring(0, pair.indexOf(':')) : null;
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }
}
