package org.sillok.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sillok.server.account.Accounts;
import org.sillok.server.account.Attempts;
import org.sillok.server.account.SignedIn;
import org.sillok.server.account.Tokens;
import org.sillok.server.account.Visits;
import org.sillok.server.problem.Answer;
import org.sillok.server.problem.Kind;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** How people and programs show who they are, and what each answer forbids a browser. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** What programs ask for: feed readers and calendars among them, which follow no form of ours. */
    private static final String[] PROGRAMS = {
        "/api", "/api/**", "/actuator", "/actuator/**", "/openapi.json", "/decisions.atom", "/calendar.ics", "/tile/**"
    };

    /** Nothing from elsewhere, no script and no style but in files of ours, and in nobody's frame. */
    private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    @Bean
    SignIn signIn(Accounts accounts, Attempts attempts) {
        return new SignIn(accounts, attempts);
    }

    /** Requests are counted and timed as a whole; each filter of the chain for itself would cost more than it does. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Before the rights are asked for. */
    @Bean
    FilterRegistrationBean<Absence> absence(Answer answer) {
        var registration = new FilterRegistrationBean<>(new Absence(answer));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /** The public signs in nowhere, and credentials that are sent all the same are not looked at. */
    @Bean
    @Order(1)
    SecurityFilterChain everybody(HttpSecurity http) {
        return bare(http.securityMatcher("/public", "/public/**", "/assets/**"), PAGES)
                .csrf(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /**
     * Programs bring a password or a token with each request. A browser's cookie counts where nothing is written, so that no
     * other site can write by it.
     */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, SignIn signIn, Tokens tokens, Visits visits, Answer answer) {
        return bare(http.securityMatcher(PROGRAMS), DATA)
                .csrf(AbstractHttpConfigurer::disable)
                .authenticationManager(signIn)
                .securityContext(context -> context.securityContextRepository(
                        new VisitContext(visits, request -> SAFE.contains(request.getMethod()))))
                .addFilterBefore(new TokenFilter(tokens, answer), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint((request, response, refused) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Sillok\", charset=\"UTF-8\"");
                    Refused.answer(refused, answer, request, response);
                }))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(
                        (request, response, refused) -> answer.with(Kind.NOT_ALLOWED, Map.of(), request, response)))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(SecurityConfiguration::decide))
                .build();
    }

    /** People are known by the cookie of their visit, and what they send by forms of ours. */
    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, SignIn signIn, Visits visits, Answer answer) {
        var forms = new XorCsrfTokenRequestAttributeHandler();
        // At once, for a page that has begun to be sent can set no cookie any more.
        forms.setCsrfRequestAttributeName(null);
        var door = new PageDoor(answer);
        return bare(http, PAGES)
                .csrf(csrf -> csrf.csrfTokenRepository(new FormCookie()).csrfTokenRequestHandler(forms))
                .authenticationManager(signIn)
                .securityContext(
                        context -> context.securityContextRepository(new VisitContext(visits, request -> true)))
                .httpBasic(basic -> basic.authenticationEntryPoint(
                        (request, response, refused) -> Refused.answer(refused, answer, request, response)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(door)
                        .accessDeniedHandler((request, response, refused) -> answer.with(
                                refused instanceof CsrfException ? Kind.STRANGE_FORM : Kind.NOT_ALLOWED,
                                Map.of(),
                                request,
                                response)))
                .addFilterAfter(new TimeLeft(), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(SecurityConfiguration::decide))
                .build();
    }

    private static HttpSecurity bare(HttpSecurity http, String policy) {
        return http.formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(directives -> directives.policyDirectives(policy))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)));
    }

    /** What no row names needs an account and is then not found. */
    private static AuthorizationDecision decide(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext asked) {
        var request = asked.getRequest();
        var account = who.get();
        if (account instanceof SignedIn person) {
            Asker.note(request, person);
        }
        if (account instanceof SignedIn person && person.isReadOnly() && !SAFE.contains(request.getMethod())) {
            return new AuthorizationDecision(false);
        }
        return new AuthorizationDecision(allows(request, account));
    }

    private static boolean allows(HttpServletRequest request, @Nullable Authentication account) {
        var roles = Roles.of(account);
        return Rights.allows(request.getMethod(), request.getRequestURI(), roles)
                .orElseGet(() -> account != null && account.isAuthenticated() && !roles.isEmpty());
    }
}
