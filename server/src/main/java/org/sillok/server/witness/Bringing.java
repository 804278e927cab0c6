package org.sillok.server.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.sillok.ledger.SignedNote;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;

/** Brings a cosignature to the log that it is of. */
public final class Bringing {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TAKEN = 201;

    private final String address;

    /** @param log the address that {@code checkpoint} stands below */
    public Bringing(URI log) {
        this.address = log.toString().replaceAll("/+$", "") + "/api/ledger/cosignatures";
    }

    /** Hands it over. @throws NotChecked where the log did not take it */
    public void bring(SignedNote note) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(note.toString()))
                .build();
        try {
            var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != TAKEN) {
                throw new NotChecked(Reason.URL_ANSWER, address, answer.statusCode() + " " + answer.body());
            }
        } catch (IOException unreachable) {
            throw new NotChecked(Reason.URL, address, unreachable.toString(), unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new NotChecked(Reason.URL, address, "interrupted", stop);
        }
    }
}
