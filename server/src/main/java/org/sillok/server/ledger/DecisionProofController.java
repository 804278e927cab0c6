package org.sillok.server.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sillok.ledger.Bytes;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.ProofFile;
import org.sillok.ledger.SignedNote;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.store.SealedLedger;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs of all that a meeting decided, to be handed out together; each file is checked by itself. */
@RestController
final class DecisionProofController {

    private static final List<String> DECISIONS =
            List.of("ResolutionPassed", "ResolutionRejected", "ItemDeferred", "ItemReferred", "AdviceConcluded");

    /** The same proofs are the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SealedLedger ledger;

    DecisionProofController(SealedLedger ledger) {
        this.ledger = ledger;
    }

    /** One {@code .tlog-proof} for each decision, named by position and kind, all to one checkpoint. */
    @GetMapping(path = "/api/ledger/proof/decisions", produces = "application/zip")
    ResponseEntity<byte[]> decisions(@RequestParam String meeting) {
        var note = ledger.checkpoint().orElseThrow(() -> unknown(meeting));
        var places = ledger.places(meeting, DECISIONS, Checkpoint.of(note).size());
        if (places.isEmpty()) {
            throw unknown(meeting);
        }
        var name = ContentDisposition.attachment().filename("decisions.zip").build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(zipped(places, note));
    }

    private byte[] zipped(List<Long> places, SignedNote note) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var place : places) {
                add(zip, place, note);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void add(ZipOutputStream zip, long place, SignedNote note) throws IOException {
        var entry = ledger.entries(place, place + 1).get(0);
        var proof = ledger.inclusion(place, Checkpoint.of(note));
        var file = new ZipEntry("event-%d-%s.tlog-proof".formatted(place, entry.type()));
        file.setTimeLocal(NO_TIME);
        zip.putNextEntry(file);
        zip.write(new ProofFile(Optional.of(Bytes.of(entry.encoding())), proof, note)
                .toString()
                .getBytes(UTF_8));
        zip.closeEntry();
    }

    private static Complaint unknown(String meeting) {
        return new Complaint(Kind.UNKNOWN, Map.of("what", "decision", "id", meeting));
    }
}
