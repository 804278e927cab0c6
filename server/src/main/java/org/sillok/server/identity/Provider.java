package org.sillok.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sillok.server.settings.OpenId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.web.client.HttpServerErrorException;

/**
 * Where people sign in who do so elsewhere. Nothing is asked of it before the first of them wants to: the server starts, and
 * passwords count, whether it answers or not.
 */
public final class Provider {

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    /** However slowly it answers, no more requests than these wait for it. */
    private static final int MOST = 8;

    private static final int MOST_TOLD = 200;

    private final OpenId settings;
    private final String callback;
    private final Line line = new Line();
    private final Semaphore places = new Semaphore(MOST);
    private volatile @Nullable Known known;

    Provider(OpenId settings, String callback) {
        this.settings = settings;
        this.callback = callback;
    }

    /** By which people know it. */
    public String name() {
        return settings.name();
    }

    public String issuer() {
        return settings.issuer();
    }

    /**
     * Sends somebody there: answers the address, and lets their browser keep what their return is known by.
     *
     * @param then the page that they want; null for none
     * @param link by which they are to be tied to an account; null where they already are
     */
    public String depart(
            @Nullable String then, @Nullable String link, HttpServletRequest request, HttpServletResponse response)
            throws Unproven {
        var asked = asked(() -> known().authorization());
        var departure = Departure.to(then == null ? "" : then, link == null ? "" : link);
        DepartureCookie.set(request, response, departure);
        return request(departure, asked).getAuthorizationRequestUri();
    }

    /** With whom the browser left that comes back; empty where it did not, or came back before. */
    public Optional<Departure> arrive(HttpServletRequest request, HttpServletResponse response) {
        return DepartureCookie.take(request, response);
    }

    /** Redeems an answer: by what subject the provider knows whoever it vouches for. */
    public String redeem(Departure departure, String code) throws Unproven {
        return asked(() -> {
            var registration = known().registration();
            var request = request(departure, known().authorization());
            var answer = OAuth2AuthorizationResponse.success(code)
                    .state(departure.state())
                    .redirectUri(callback)
                    .build();
            var vouched = checks().authenticate(new OAuth2LoginAuthenticationToken(
                    registration, new OAuth2AuthorizationExchange(request, answer)));
            return Objects.requireNonNull(vouched).getName();
        });
    }

    /** Code, token, signature, issuer, audience, times and nonce, as OpenID Connect Core 1.0 section 3.1.3.7 has it. */
    private OidcAuthorizationCodeAuthenticationProvider checks() {
        var checks = new OidcAuthorizationCodeAuthenticationProvider(
                line.forTokens(), vouched -> new DefaultOidcUser(Set.of(), vouched.getIdToken()));
        checks.setJwtDecoderFactory(registration -> known().decoder());
        return checks;
    }

    private OAuth2AuthorizationRequest request(Departure departure, String address) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(settings.clientId())
                .authorizationUri(address)
                .redirectUri(callback)
                .scopes(Set.of(Known.OPENID))
                .state(departure.state())
                .additionalParameters(parameters -> {
                    parameters.put("nonce", Departure.digest(departure.nonce()));
                    parameters.put("code_challenge", Departure.digest(departure.verifier()));
                    parameters.put("code_challenge_method", "S256");
                })
                .attributes(attributes -> {
                    attributes.put("nonce", departure.nonce());
                    attributes.put("code_verifier", departure.verifier());
                })
                .build();
    }

    private Known known() {
        var told = known;
        if (told == null) {
            told = Known.ask(settings, callback, line);
            known = told;
        }
        return told;
    }

    private String asked(Supplier<String> question) throws Unproven {
        if (!places.tryAcquire()) {
            throw Unproven.away("it lets too many wait");
        }
        try {
            return question.get();
        } catch (RuntimeException failed) {
            LOG.warn("no sign-in by {}: {}", settings.issuer(), told(failed));
            if (known != null && !isAway(failed)) {
                throw Unproven.refused(told(failed));
            }
            // It may have moved.
            known = null;
            throw Unproven.away(told(failed));
        } finally {
            places.release();
        }
    }

    private static boolean isAway(@Nullable Throwable failed) {
        return failed != null
                && (failed instanceof IOException
                        || failed instanceof HttpServerErrorException
                        || isAway(failed.getCause()));
    }

    /** Shortly, and in one line: a provider's answer may be a whole page. */
    private static String told(Throwable failed) {
        var text = failed.getClass().getSimpleName() + ": " + failed.getMessage();
        return text.replaceAll("[\\p{Cntrl}]", " ").substring(0, Math.min(text.length(), MOST_TOLD));
    }
}
