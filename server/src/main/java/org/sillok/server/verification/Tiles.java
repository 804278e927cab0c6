package org.sillok.server.verification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Tile;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;

/** What a log publishes, fetched from its address (C2SP tlog-tiles). */
public final class Tiles {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final Set<Integer> CLOSED = Set.of(401, 403);
    private static final String CHECKPOINT = "/checkpoint";

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final String log;
    private final @Nullable String token;

    /** @param log the address that {@code checkpoint} and {@code tile} stand below */
    public Tiles(URI log) {
        this(log, null);
    }

    /** @param token of an account there, for what not everybody may read */
    Tiles(URI log, @Nullable String token) {
        var scheme = String.valueOf(log.getScheme());
        if ((!scheme.equals("http") && !scheme.equals("https")) || log.getHost() == null) {
            throw new NotChecked(Reason.URL, log.toString(), "http://… or https://…");
        }
        this.log = log.toString().replaceAll("/+$", "");
        this.token = token;
    }

    public byte[] checkpoint() {
        return fetch(CHECKPOINT);
    }

    /** Where the checkpoint is fetched from. */
    public String address() {
        return log + CHECKPOINT;
    }

    byte[] hashes(Tile tile) {
        return fetch("/tile/" + tile.path());
    }

    /** A bundle; empty where it is not for whoever asks. */
    Optional<byte[]> entries(Tile tile) {
        return fetch("/tile/entries/" + tile.suffix(), CLOSED);
    }

    private byte[] fetch(String path) {
        return fetch(path, Set.of()).orElseThrow();
    }

    private Optional<byte[]> fetch(String path, Set<Integer> closed) {
        var address = log + path;
        try {
            var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
            if (token != null) {
                request.header("Authorization", "Bearer " + token);
            }
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            if (closed.contains(answer.statusCode())) {
                return Optional.empty();
            }
            if (answer.statusCode() != OK) {
                throw new NotChecked(Reason.URL_ANSWER, address, String.valueOf(answer.statusCode()));
            }
            return Optional.of(answer.body());
        } catch (IOException unreachable) {
            throw new NotChecked(Reason.URL, address, unreachable.toString(), unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new NotChecked(Reason.URL, address, "interrupted", stop);
        }
    }
}
