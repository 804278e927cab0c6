package org.sillok.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A browser without a window: it keeps cookies, follows no redirect by itself, and sends forms as they stand on a page. */
public final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .build();
    private final URI address;
    private final List<String> headers = new ArrayList<>();

    public Browser(URI address) {
        this.address = address;
    }

    /** The same with a header of each request, such as that of a proxy. */
    public Browser with(String name, String value) {
        headers.addAll(List.of(name, value));
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    /** Sends a form of the page at {@code page}: its token, and the fields by name and value. */
    public HttpResponse<String> post(String page, String path, String... fields) {
        return postBare(path, withToken(token(get(page)), fields));
    }

    /** Sends nothing but these fields. */
    public HttpResponse<String> postBare(String path, String... fields) {
        var body = new StringBuilder();
        for (int at = 0; at < fields.length; at += 2) {
            body.append(at == 0 ? "" : "&")
                    .append(encoded(fields[at]))
                    .append('=')
                    .append(encoded(fields[at + 1]));
        }
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Sends the form of a page that has a file among its fields. */
    public HttpResponse<String> postFile(String page, String path, String field, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("_csrf", "").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(token(get(page)).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(part(field, "; filename=\"" + name + "\"").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(part("from", "").getBytes(StandardCharsets.UTF_8));
        body.writeBytes("https://example.org/doc\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static String part(String name, String more) {
        return "\r\n--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    public HttpResponse<String> signIn(String account, String password) {
        return post("/sign-in", "/sign-in", "name", account, "password", password);
    }

    /** The token of the forms on a page that was answered. */
    public static String token(HttpResponse<String> page) {
        var token = FORM_TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError(
                    "there is no form on " + page.uri() + " (" + page.statusCode() + "): " + page.body());
        }
        return token.group(1);
    }

    public static String[] withToken(String token, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("_csrf", token));
        return all.toArray(String[]::new);
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
