package org.sillok.server.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Digest;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * An invented committee with three meetings and a report, disclosed in part, and what a records office does with them and
 * with an earlier one, sent as plain HTTP requests. Each bears its
 * own idempotency key, so that the sample may be sent again to a record that already holds it, or only a part of it, and
 * nothing is recorded twice.
 */
public final class Sample {

    private static final List<String> CHAPTERS = List.of(
            "1-committee",
            "2-regular-meeting",
            "3-live-meeting",
            "4-failed-meeting",
            "5-report",
            "6-disclosure",
            "7-records");

    private final ObjectMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final URI server;
    private final UnaryOperator<String> passwords;

    /**
     * One request: where it goes, what it says, and under which word the id of what it made is kept.
     *
     * @param post null where a document is handed in
     * @param put the document, whose digest is kept; null where something is posted
     * @param as the account that sends it; null for the clerk's
     */
    record Line(
            @Nullable String post,
            @Nullable String put,
            @Nullable Map<String, Object> body,
            @Nullable String keep,
            @Nullable String as) {}

    /** @param passwords of the accounts {@code clerk}, {@code staff} and {@code records} */
    public Sample(URI server, UnaryOperator<String> passwords) {
        this.server = server;
        this.passwords = passwords;
    }

    /**
     * Sends the sample.
     *
     * @param progress told how many of how many requests are done
     * @return the ids of what the sample keeps, by its words for them, and under {@code WORD.position} where it was recorded
     * @throws IllegalStateException where the server refuses a request, with its answer
     */
    public Map<String, String> send(BiConsumer<Integer, Integer> progress) {
        var lines = CHAPTERS.stream().map(this::read).toList();
        int all = lines.stream().mapToInt(List::size).sum();
        int done = 0;
        for (int chapter = 0; chapter < lines.size(); chapter++) {
            for (int at = 0; at < lines.get(chapter).size(); at++) {
                send(lines.get(chapter).get(at), "sample-" + (chapter + 1) + "-" + (at + 1));
                progress.accept(++done, all);
            }
        }
        return Map.copyOf(kept);
    }

    private List<Line> read(String chapter) {
        try (var source = Sample.class.getResourceAsStream("/sample/" + chapter + ".json")) {
            return List.of(json.readValue(source, Line[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("the sample's chapter " + chapter + " cannot be read", e);
        }
    }

    private void send(Line line, String key) {
        if (line.put() != null) {
            handIn(line.put(), requireNonNull(line.keep()));
            return;
        }
        var request = HttpRequest.newBuilder(server.resolve(filled(requireNonNull(line.post()))))
                .header("Authorization", authorization(line.as() == null ? "clerk" : line.as()))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(filled(json.writeValueAsString(line.body()))))
                .build();
        var answer = answer(request, 201);
        if (line.keep() != null) {
            keep(line.keep(), answer);
        }
    }

    /** The same bytes handed in again are the same content. */
    private void handIn(String document, String word) {
        var bytes = document.getBytes(UTF_8);
        var digest = Digest.sha256(bytes).toString();
        answer(
                HttpRequest.newBuilder(server.resolve("/api/contents/" + digest))
                        .header("Authorization", authorization("clerk"))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build(),
                200);
        kept.put(word, digest);
    }

    private String authorization(String account) {
        var credentials = account + ":" + passwords.apply(account);
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
    }

    private HttpResponse<String> answer(HttpRequest request, int expected) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(
                        "%s was answered with %d: %s".formatted(request.uri(), answer.statusCode(), answer.body()));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " could not be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending the sample", e);
        }
    }

    private void keep(String word, HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location").orElseThrow();
        kept.put(word, location.substring(location.lastIndexOf('/') + 1));
        answer.headers().firstValue("Sillok-Position").ifPresent(position -> kept.put(word + ".position", position));
    }

    private String filled(String text) {
        var filled = text;
        for (var entry : kept.entrySet()) {
            filled = filled.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return filled;
    }
}
