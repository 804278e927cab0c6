package org.sillok.server.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sillok.ledger.VerifierKey;
import org.sillok.query.Projector;
import org.sillok.server.account.Passwords;
import org.sillok.server.demo.Sample;
import org.sillok.server.program.Program;
import org.sillok.server.settings.Account;
import org.sillok.server.settings.Role;
import org.sillok.server.settings.Settings;
import org.sillok.store.LedgerFeed;
import org.sillok.store.SealedLedger;

/** A server with the sample, all of it signed for; one for the tests of commands that work beside a server. */
final class SampleRecord implements AutoCloseable {

    private static final String PASSWORD = "autumn-wind";

    private final Path folder;
    private final Program program;
    private final Map<String, String> ids;

    private SampleRecord(Path folder, boolean withSample, long events) {
        this.folder = folder;
        var hash = Passwords.hash(PASSWORD);
        var accounts = Arrays.stream(Role.values())
                .map(role -> new Account(role.name().toLowerCase(Locale.ROOT), Set.of(role), hash))
                .toList();
        program = Program.start(new Settings(folder, null, Settings.ADDRESS, 0, accounts));
        Runtime.getRuntime().addShutdownHook(new Thread(program::close));
        ids = withSample ? new Sample(program.local(), account -> PASSWORD).send((done, all) -> {}) : Map.of();
        await(withSample ? part(LedgerFeed.class).last() + 1 : events);
    }

    /** Until so many events are signed for, and the views show them. */
    private void await(long events) {
        while (part(SealedLedger.class).size() < events) {
            Thread.onSpinWait();
        }
        try {
            part(Projector.class).await(events - 1, Duration.ofMinutes(2));
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static final class One {
        private static final SampleRecord ONE = new SampleRecord(folder(), true, 0);
    }

    /** A server on a record that is there, once all of its events have a place again. */
    static SampleRecord on(Path folder, long events) {
        return new SampleRecord(folder, false, events);
    }

    static SampleRecord started() {
        return One.ONE;
    }

    /** A meeting that goes on. */
    String convened() throws IOException, InterruptedException {
        var body = """
                {"committee": "%s", "kind": "EXTRAORDINARY", "basis": "LIVE", "place": "2층",
                 "number": {"year": 2031, "kind": "EXTRAORDINARY", "ordinal": 1},
                 "plannedStart": "2031-09-16T16:00:00+09:00", "noticeOn": "2031-09-01"}
                """.formatted(id("committee"));
        var answer = send(as("clerk", "/api/meetings")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        var location = answer.headers().firstValue("Location").orElseThrow(() -> new IOException(answer.body()));
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** What an auditor is answered. */
    String get(String path) throws IOException, InterruptedException {
        var answer = send(as("auditor", path));
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpRequest.Builder as(String account, String path) {
        var credentials = Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(UTF_8));
        return HttpRequest.newBuilder(program.local().resolve(path)).header("Authorization", "Basic " + credentials);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The data folder, as the commands are told it. */
    String data() {
        return folder.toString();
    }

    String id(String word) {
        return Objects.requireNonNull(ids.get(word), word);
    }

    VerifierKey key() {
        return part(SealedLedger.class).keys().get(0);
    }

    <T> T part(Class<T> type) {
        return Objects.requireNonNull(program.find(type), type.getName());
    }

    @Override
    public void close() {
        program.close();
    }

    static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "sample-").toAbsolutePath();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
