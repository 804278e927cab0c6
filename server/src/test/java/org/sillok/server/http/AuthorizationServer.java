package org.sillok.server.http;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;
import org.sillok.server.settings.OpenId;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/** A real provider of OpenID Connect, before which somebody sits whom it knows. It demands PKCE, and the client's secret. */
final class AuthorizationServer implements AutoCloseable {

    /** Who gets tokens whose time is over, tokens that are for somebody else, and tokens of somebody else. */
    static final String LATE = "late";

    static final String STRAY = "stray";
    static final String FOREIGN = "foreign";

    private static final String CLIENT = "sillok";
    private static final String SECRET = "hush-hush";

    private final AtomicReference<String> sitting = new AtomicReference<>("");
    private final int port = freePort();
    private final String client;
    private @Nullable Tomcat tomcat;

    /** @param client where Sillok is */
    AuthorizationServer(String client) {
        this.client = client;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    OpenId settings() {
        return new OpenId(issuer(), CLIENT, SECRET, "통합인증");
    }

    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    void sits(String subject) {
        sitting.set(subject);
    }

    void start(Path folder) throws LifecycleException {
        var started = new Tomcat();
        started.setBaseDir(folder.toString());
        started.setPort(port);
        started.getConnector();
        var root = started.addContext("", folder.toString());
        root.addServletContainerInitializer(
                (classes, servlets) -> {
                    var beans = new AnnotationConfigWebApplicationContext();
                    beans.setServletContext(servlets);
                    beans.register(Parts.class);
                    beans.addBeanFactoryPostProcessor(
                            factory -> factory.registerSingleton("authorizationServer", this));
                    beans.refresh();
                    servlets.addFilter("security", beans.getBean("springSecurityFilterChain", Filter.class))
                            .addMappingForUrlPatterns(null, false, "/*");
                },
                Set.of());
        Tomcat.addServlet(root, "nothing", new HttpServlet() {
            private static final long serialVersionUID = 1L;
        });
        root.addServletMappingDecoded("/", "nothing");
        started.start();
        tomcat = started;
    }

    @Override
    public void close() throws LifecycleException {
        if (tomcat != null) {
            tomcat.stop();
            tomcat.destroy();
            tomcat = null;
        }
    }

    /** Without an annotation that Sillok's own start would find. */
    @EnableWebSecurity
    static class Parts {

        private final AuthorizationServer server;

        Parts(AuthorizationServer server) {
            this.server = server;
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.oauth2AuthorizationServer(provider -> provider.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .addFilterAfter(new Sitting(server.sitting), SecurityContextHolderFilter.class)
                    .build();
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId(CLIENT)
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(server.client + "/sign-in/elsewhere")
                    .scope("openid")
                    .clientSettings(ClientSettings.builder()
                            .requireProofKey(true)
                            .requireAuthorizationConsent(false)
                            .build())
                    .build());
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID("one")
                    .build()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings addresses() {
            return AuthorizationServerSettings.builder().issuer(server.issuer()).build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> spoiled() {
            return token -> {
                if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                    spoil(token);
                }
            };
        }

        private static void spoil(JwtEncodingContext token) {
            var past = Instant.now().minus(Duration.ofHours(1));
            var claims = token.getClaims();
            switch (requireNonNull(token.<Authentication>getPrincipal()).getName()) {
                case LATE -> claims.issuedAt(past).expiresAt(past.plusSeconds(60));
                case STRAY -> claims.audience(List.of("somebody-else"));
                case FOREIGN -> claims.issuer("https://elsewhere.example");
                default -> {}
            }
        }
    }

    /** Whoever sits there has signed in before. */
    private static final class Sitting extends OncePerRequestFilter {

        private final AtomicReference<String> subject;

        Sitting(AtomicReference<String> subject) {
            this.subject = subject;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (request.getRequestURI().equals("/oauth2/authorize")) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                requireNonNull(subject.get()),
                                null,
                                List.of(FactorGrantedAuthority.fromAuthority(
                                        FactorGrantedAuthority.PASSWORD_AUTHORITY))));
            }
            chain.doFilter(request, response);
        }
    }
}
