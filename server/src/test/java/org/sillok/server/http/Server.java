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
import org.sillok.server.demo.Sample;
import org.sillok.server.program.Program;
import org.sillok.server.security.Passwords;
import org.sillok.server.settings.Account;
import org.sillok.server.settings.Role;
import org.sillok.server.settings.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server on a port and a database of its own, with the sample recorded; one for all tests of this module. */
final class Server {

    static final String PASSWORD = "spring-rain";

    private static final Server ONE = new Server();

    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Program program;
    private final Map<String, String> sample;

    private Server() {
        program = Program.start(new Settings(folder(), null, Settings.ADDRESS, 0, accounts()));
        Runtime.getRuntime().addShutdownHook(new Thread(program::close));
        sample = new Sample(program.local(), "clerk", PASSWORD).send((done, all) -> {});
    }

    static Server started() {
        return ONE;
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

    URI address() {
        return program.local();
    }

    HttpRequest.Builder as(String account, String path) {
        var credentials = (account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(address().resolve(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    HttpResponse<String> get(String account, String path) {
        return send(as(account, path).GET());
    }

    HttpResponse<String> post(String path, Object body, String... headers) {
        var request = as("clerk", path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        var text = body instanceof String written ? written : json.writeValueAsString(body);
        return send(request.POST(BodyPublishers.ofString(text)));
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

    JsonNode read(HttpResponse<String> answer) {
        return json.readTree(answer.body());
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

    private static Path folder() {
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
