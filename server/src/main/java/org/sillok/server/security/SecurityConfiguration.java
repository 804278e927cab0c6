package org.sillok.server.security;

import java.util.Map;
import org.sillok.server.problem.Answer;
import org.sillok.server.problem.Kind;
import org.sillok.server.settings.Role;
import org.sillok.server.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** HTTP Basic over the configured accounts; no session, so no cookie that another site could ride on. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    AuthenticationManager authenticationManager(Settings settings) {
        return new SignIn(settings.accounts());
    }

    /** Requests are counted and timed as a whole; each filter of the chain for itself would cost more than it does. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain rights(HttpSecurity http, AuthenticationManager accounts, Answer answer) {
        return http.authenticationManager(accounts)
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint((request, response, refused) -> {
                    response.setHeader("WWW-Authenticate", "Basic realm=\"Sillok\", charset=\"UTF-8\"");
                    answer.with(Kind.NOT_SIGNED_IN, Map.of(), request, response);
                }))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(
                        (request, response, refused) -> answer.with(Kind.NOT_ALLOWED, Map.of(), request, response)))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(SecurityConfiguration::grant)
                .build();
    }

    /** From the narrowest to the widest; what no line names needs an account and is then found or not. */
    private static void grant(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/error")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/*")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.OPERATOR.name())
                .requestMatchers("/api/dead-letters/**", "/api/dead-letters")
                .hasRole(Role.OPERATOR.name())
                .requestMatchers(HttpMethod.GET, "/api/meetings/*/events", "/api/committees/*/events", "/api/events")
                .hasRole(Role.AUDITOR.name())
                .requestMatchers(HttpMethod.GET, "/api/**")
                .hasAnyRole(Role.CLERK.name(), Role.STAFF.name(), Role.AUDITOR.name(), Role.RECORDS.name())
                .requestMatchers(HttpMethod.HEAD, "/api/**")
                .hasAnyRole(Role.CLERK.name(), Role.STAFF.name(), Role.AUDITOR.name(), Role.RECORDS.name())
                .requestMatchers("/api/**")
                .hasRole(Role.CLERK.name())
                .anyRequest()
                .authenticated();
    }
}
