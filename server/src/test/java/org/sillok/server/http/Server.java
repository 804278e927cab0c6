package org.sillok.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sillok.record.RecordFeed;
import org.sillok.server.account.Passwords;
import org.sillok.server.demo.Sample;
import org.sillok.server.program.Program;
import org.sillok.server.settings.Account;
import org.sillok.server.settings.Role;
import org.sillok.server.settings.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server on a port and a database of its own, with the sample recorded; one for all tests of this module. */
final class Server implements AutoCloseable {

    static final String PASSWORD = "spring-rain";

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Program program;
    private final Map<String, String> sample;
    private final Map<String, Browser> browsers = new ConcurrentHashMap<>();

    private Server(Settings settings, boolean withSample) {
        program = Program.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(program::close));
        sample = withSample ? new Sample(program.local(), account -> PASSWORD).send((done, all) -> {}) : Map.of();
    }

    static Server started() {
        return One.ONE;
    }

    /** One that is closed, and may be started again on the same folder. */
    static Server own(Path folder) {
        return own(settings(folder));
    }

    /** One that is set otherwise. */
    static Server own(Settings settings) {
        return new Server(settings, false);
    }

    static Settings settings(Path folder) {
        return new Settings(folder, null, Settings.ADDRESS, 0, accounts());
    }

    @Override
    public void close() {
        program.close();
    }

    private static final class One {
        private static final Server ONE = new Server(settings(folder()), true);
    }

    /** The id of the sample's committee or meeting of that word. */
    String sample(String word) {
        return sample.getOrDefault(word, "");
    }

    <T> T part(Class<T> type) {
        var part = program.find(type);
        if (part == null) {
            throw new IllegalArgumentException("the program has no " + type);
        }
        return part;
    }

    /** The part of that name, where there are several of its kind. */
    <T> T part(String name, Class<T> type) {
        var part = program.find(name, type);
        if (part == null) {
            throw new IllegalArgumentException("the program has no " + name);
        }
        return part;
    }

    URI address() {
        return program.local();
    }

    HttpRequest.Builder as(String account, String path) {
        return as(account, PASSWORD, path);
    }

    HttpRequest.Builder as(String account, String password, String path) {
        var credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(address().resolve(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    HttpResponse<String> get(String account, String path) {
        return send(as(account, path).GET());
    }

    HttpResponse<String> post(String path, Object body, String... headers) {
        return postAs("clerk", path, body, headers);
    }

    HttpResponse<String> postAs(String account, String path, Object body, String... headers) {
        var request = as(account, path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        var text = body instanceof String written ? written : json.writeValueAsString(body);
        return send(request.POST(BodyPublishers.ofString(text)));
    }

    /** Sends a form as somebody who is signed in with a browser. */
    HttpResponse<String> form(String account, String path, String... fields) {
        return browser(account).post("/account", path, fields);
    }

    /** The browser of somebody who is signed in, whatever other tests ended, before whom lies all that was recorded until now. */
    Browser browser(String account) {
        waitForTheViews();
        return browsers.compute(account, (name, known) -> {
            if (known != null && known.get("/account").statusCode() == 200) {
                return known;
            }
            var browser = new Browser(address());
            browser.signIn(name, PASSWORD);
            return browser;
        });
    }

    private void waitForTheViews() {
        var last = part(RecordFeed.class).last();
        if (last >= 0) {
            get("staff", "/api/meetings?waitFor=" + last);
        }
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    String write(Object body) {
        return json.writeValueAsString(body);
    }

    JsonNode read(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    JsonNode readText(String text) {
        return json.readTree(text);
    }

    /** A committee of three with rules, ready to convene. */
    String committee() {
        var id = created("/api/committees", Bodies.committee());
        for (int seat = 1; seat <= 3; seat++) {
            created("/api/committees/" + id + "/seats", Bodies.seat(seat));
        }
        created("/api/committees/" + id + "/rules", Bodies.rules());
        return id;
    }

    /** A live meeting of a committee of three, all present, opened. */
    String meeting() {
        return meeting(committee());
    }

    String meeting(String committee) {
        var id = created("/api/meetings", Bodies.meeting(committee, 1));
        for (int seat = 1; seat <= 3; seat++) {
            created("/api/meetings/" + id + "/attendances", Bodies.attendance(seat));
        }
        created("/api/meetings/" + id + "/agenda-items", Bodies.item());
        created("/api/meetings/" + id + "/opening", Map.of("presidingSeat", "1", "at", Bodies.at(0)));
        return id;
    }

    String created(String path, Object body) {
        var answer = post(path, body);
        if (answer.statusCode() != 201) {
            throw new AssertionError(path + " → " + answer.statusCode() + " " + answer.body());
        }
        var location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "server-").toAbsolutePath();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<Account> accounts() {
        var hash = Passwords.hash(PASSWORD);
        return Arrays.stream(Role.values())
                .map(role -> new Account(role.name().toLowerCase(Locale.ROOT), Set.of(role), hash))
                .toList();
    }
}
