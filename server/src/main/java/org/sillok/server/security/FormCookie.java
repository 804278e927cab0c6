package org.sillok.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * What tells our own forms from those of other sites: each bears what a cookie says. It outlives a visit, so that a form that
 * was opened before its end can still be sent after the next sign-in.
 */
final class FormCookie implements CsrfTokenRepository {

    private static final String NAME = "sillok-form";
    private static final Duration LASTING = Duration.ofDays(30);

    private final CookieCsrfTokenRepository plain = repository(NAME);
    private final CookieCsrfTokenRepository guarded = repository("__Host-" + NAME);

    private static CookieCsrfTokenRepository repository(String name) {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName(name);
        repository.setCookiePath("/");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax").maxAge(LASTING));
        return repository;
    }

    private CookieCsrfTokenRepository of(HttpServletRequest request) {
        return request.isSecure() ? guarded : plain;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }
}
