package org.sillok.server.identity;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** How the provider is asked: no longer than people wait, and nowhere else than at the addresses that it named. */
final class Line {

    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration ANSWERING = Duration.ofSeconds(5);

    private final JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(Redirect.NEVER)
            .build());

    Line() {
        requests.setReadTimeout(ANSWERING);
    }

    /** For its documents. */
    RestClient plain() {
        return RestClient.builder().requestFactory(requests).build();
    }

    /** For its keys. */
    RestTemplate forKeys() {
        return new RestTemplate(requests);
    }

    /** For its tokens. */
    RestClientAuthorizationCodeTokenResponseClient forTokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }
}
