package org.sillok.server.ledger;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.SignedNote;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.store.SealedLedger;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Each checkpoint that was ever signed, with what witnesses signed below it; and theirs are taken in. */
@RestController
@RequestMapping("/api/ledger")
final class CheckpointController {

    private static final String TEXT = "text/plain;charset=utf-8";
    private static final byte[] NOTHING = {};

    private final SealedLedger ledger;
    private final Cosigning cosigning;

    CheckpointController(SealedLedger ledger, Cosigning cosigning) {
        this.ledger = ledger;
        this.cosigning = cosigning;
    }

    /**
     * A checkpoint and how many signed it.
     *
     * @param signatures ours and those of witnesses
     */
    record Cosigned(long size, int signatures, String checkpoint) {}

    /** The note as it is, with the witness's signature below it. */
    @ResponseStatus(HttpStatus.CREATED) // for the description; the answer bears its own
    @PostMapping(path = "/cosignatures", consumes = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<Cosigned> cosign(@RequestBody(required = false) byte @Nullable [] note) {
        var now = cosigning.take(note == null ? NOTHING : note);
        var size = Checkpoint.of(now).size();
        return ResponseEntity.created(URI.create("/api/ledger/checkpoints/" + size))
                .body(new Cosigned(size, now.signatures().size(), now.toString()));
    }

    @GetMapping(path = "/checkpoints/{size:\\d{1,18}}", produces = TEXT)
    ResponseEntity<String> checkpoint(@PathVariable long size) {
        return told(ledger.checkpoint(size).orElseThrow(() -> unknown(String.valueOf(size))));
    }

    /** The newest that a witness signed as well. */
    @GetMapping(path = "/checkpoints/cosigned", produces = TEXT)
    ResponseEntity<String> cosigned() {
        return told(ledger.cosigned().orElseThrow(() -> unknown("cosigned")));
    }

    /** More signatures may come. */
    private static ResponseEntity<String> told(SignedNote note) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(note.toString());
    }

    private static Complaint unknown(String id) {
        return new Complaint(Kind.UNKNOWN, Map.of("what", "checkpoint", "id", id));
    }
}
