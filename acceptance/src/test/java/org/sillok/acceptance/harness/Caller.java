package org.sillok.acceptance.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.sillok.ledger.Digest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with an account who calls the server over HTTP. */
public final class Caller {

    /** The server is to answer within fifteen seconds whatever its database does; the rest is for a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI server;
    private final String authorization;
    private volatile long position = -1;

    Caller(URI server, String account, String password) {
        this.server = server;
        this.authorization = "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a body as JSON, with an idempotency key of its own, and answers with what the server said. */
    public HttpResponse<String> post(String path, Object body) throws IOException, InterruptedException {
        return post(path, body, UUID.randomUUID().toString());
    }

    public HttpResponse<String> post(String path, Object body, String key) throws IOException, InterruptedException {
        var request = to(path).header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        answer.headers().firstValueAsLong("Sillok-Position").ifPresent(at -> position = Math.max(position, at));
        return answer;
    }

    /** Sends a document as it is. */
    public HttpResponse<String> upload(String path, String type, byte[] document)
            throws IOException, InterruptedException {
        var request = to(path).header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(document))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** Hands in bytes that a paper may name, and answers with their digest. */
    public String keep(byte[] bytes) throws IOException, InterruptedException {
        var digest = Digest.sha256(bytes).toString();
        var answer = http.send(
                to("/api/contents/" + digest)
                        .PUT(BodyPublishers.ofByteArray(bytes))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AssertionError("PUT " + digest + " → " + answer.statusCode() + " " + answer.body());
        }
        return digest;
    }

    /** What it shows for its account. */
    public String authorization() {
        return authorization;
    }

    /** The last position that this caller was told. */
    public long position() {
        return position;
    }

    /** Sends a body that must be recorded, and answers with the id or number of what it made. */
    public String record(String path, Object body) throws IOException, InterruptedException {
        var answer = post(path, body);
        if (answer.statusCode() != 201) {
            throw new AssertionError("POST " + path + " " + body + " → " + answer.statusCode() + " " + answer.body());
        }
        var location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Reads what must be there. */
    public JsonNode read(String path) throws IOException, InterruptedException {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError("GET " + path + " → " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(to(path).GET().build(), BodyHandlers.ofString());
    }

    /** Reads the text of a JSON answer. */
    public static Map<?, ?> members(HttpResponse<String> answer) {
        return JSON.readValue(answer.body(), Map.class);
    }

    boolean reaches(String path) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(server.resolve(path)).GET().build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).header("Authorization", authorization);
    }
}
