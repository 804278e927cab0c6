package org.sillok.acceptance.publication;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody without an account who follows every link that a server shows, and tries addresses that it does not. */
final class Crawler {

    private static final Pattern LINK = Pattern.compile("(?:href=\"|<loc>)([^\"<]+)[\"<]");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final Map<String, HttpResponse<String>> seen = new LinkedHashMap<>();

    Crawler(URI server) {
        this.server = server;
    }

    /** Everything that was answered, by what was asked. */
    Map<String, HttpResponse<String>> seen() {
        return seen;
    }

    /** Reads a page, and whatever it leads to on this server. */
    void follow(String start) throws IOException, InterruptedException {
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            var path = open.pop();
            if (seen.containsKey("GET " + path)) {
                continue;
            }
            var links = LINK.matcher(get(path).body());
            while (links.find()) {
                var to = server.resolve(path).resolve(links.group(1).replace("&amp;", "&"));
                if (server.getAuthority().equals(to.getAuthority())) {
                    open.add(to.getRawQuery() == null ? to.getRawPath() : to.getRawPath() + "?" + to.getRawQuery());
                }
            }
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask("GET", path);
    }

    HttpResponse<String> ask(String method, String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        seen.put(method + " " + path + (headers.length == 0 ? "" : " " + String.join("=", headers)), answer);
        return answer;
    }

    /** A whole answer as one text: status, headers, body. */
    static String text(HttpResponse<String> answer) {
        return answer.statusCode() + "\n" + answer.headers().map() + "\n" + answer.body();
    }
}
