package org.sillok.server.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sillok.server.settings.OpenId;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What the provider says of itself, and how its tokens are read. */
record Known(ClientRegistration registration, JwtDecoder decoder) {

    static final String OPENID = "openid";

    private static final String DOCUMENT = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> METADATA =
            new ParameterizedTypeReference<>() {};

    /**
     * Asks it (OpenID Connect Discovery 1.0).
     *
     * @throws RuntimeException where it does not answer, or not as the issuer that is meant
     */
    static Known ask(OpenId settings, String callback, Line line) {
        var metadata = line.plain()
                .get()
                .uri(settings.issuer().replaceAll("/$", "") + DOCUMENT)
                .retrieve()
                .body(METADATA);
        if (metadata == null || !settings.issuer().equals(metadata.get("issuer"))) {
            throw new IllegalStateException("it calls itself other than SILLOK_OIDC_ISSUER does");
        }
        var registration = ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId("elsewhere")
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(callback)
                // Nothing more is asked of anybody than who they are.
                .scope(OPENID)
                .build();
        return new Known(registration, decoder(registration, line));
    }

    /** Where people are sent. */
    String authorization() {
        return Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri());
    }

    private static JwtDecoder decoder(ClientRegistration registration, Line line) {
        var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(line.forKeys())
                .jwsAlgorithms(chosen -> chosen.addAll(algorithms(registration)))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
        return decoder;
    }

    /** Those that it signs with, and that need a key of its own: a token that is signed by a shared secret proves nothing. */
    private static Set<SignatureAlgorithm> algorithms(ClientRegistration registration) {
        var told = registration
                .getProviderDetails()
                .getConfigurationMetadata()
                .get("id_token_signing_alg_values_supported");
        var offered = told instanceof Collection<?> names
                ? names.stream()
                        .map(name -> SignatureAlgorithm.from(String.valueOf(name)))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())
                : Set.<SignatureAlgorithm>of();
        return offered.isEmpty() ? Set.of(SignatureAlgorithm.RS256) : offered;
    }
}
