package org.sillok.server.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Bytes;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.ConsistencyProof;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Entry;
import org.sillok.ledger.InclusionProof;
import org.sillok.ledger.ProofFile;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.store.SealedLedger;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How large the ledger is, what was signed, and proofs of it. An event is named by its position in the ledger, or by its id. */
@RestController
@RequestMapping("/api/ledger")
final class LedgerController {

    private final SealedLedger ledger;
    private final Places places;

    LedgerController(SealedLedger ledger, Places places) {
        this.ledger = ledger;
        this.places = places;
    }

    /**
     * What is signed now.
     *
     * @param root in hexadecimal digits
     * @param keys every key that signed, the oldest first
     */
    record State(String origin, long size, String root, String checkpoint, List<String> keys) {}

    /** A leaf's place in the tree that the checkpoint was signed for; digests in hexadecimal digits. */
    record Inclusion(long event, long size, String leaf, String root, List<String> path, String checkpoint) {}

    /** Between the trees of two sizes; digests in hexadecimal digits. */
    record Consistency(long from, long to, String older, String newer, List<String> path) {}

    @GetMapping
    ResponseEntity<State> state() {
        var note = newest();
        var checkpoint = Checkpoint.of(note);
        var keys = ledger.keys().stream().map(VerifierKey::toString).toList();
        return fresh().body(new State(
                checkpoint.origin(), checkpoint.size(), checkpoint.root().toString(), note.toString(), keys));
    }

    /** The key that signs now, as a line that other programs read. */
    @GetMapping(path = "/key", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> key() {
        var keys = ledger.keys();
        if (keys.isEmpty()) {
            throw new Complaint(Kind.UNKNOWN, Map.of("what", "key", "id", "0"));
        }
        return fresh().body(keys.get(keys.size() - 1) + "\n");
    }

    @GetMapping("/proof/inclusion")
    ResponseEntity<Inclusion> inclusion(@RequestParam String event) {
        var note = newest();
        var proof = proof(event, note);
        return fresh().body(new Inclusion(
                proof.index(),
                proof.size(),
                entry(proof).leaf().toString(),
                Checkpoint.of(note).root().toString(),
                hex(proof.path()),
                note.toString()));
    }

    /** The proof as a file that is checked offline; its extra data is the entry whose leaf is proven. */
    @GetMapping(path = "/proof/file", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> file(@RequestParam String event) {
        var note = newest();
        var proof = proof(event, note);
        var entry = Bytes.of(entry(proof).encoding());
        var name = ContentDisposition.attachment().filename("event-" + proof.index() + ".tlog-proof");
        return fresh().header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .body(new ProofFile(Optional.of(entry), proof, note).toString());
    }

    @GetMapping("/proof/consistency")
    ResponseEntity<Consistency> consistency(@RequestParam long from, @RequestParam @Nullable Long to) {
        var size = ledger.size();
        var until = to == null ? size : to;
        requireWithin("to", until, 0, size);
        requireWithin("from", from, 0, until);
        ConsistencyProof proof = ledger.consistency(from, until);
        return fresh().body(new Consistency(
                from, until, ledger.root(from).toString(), ledger.root(until).toString(), hex(proof.path())));
    }

    private SignedNote newest() {
        return ledger.checkpoint()
                .orElseThrow(() -> new Complaint(Kind.UNKNOWN, Map.of("what", "checkpoint", "id", "0")));
    }

    private InclusionProof proof(String event, SignedNote note) {
        var checkpoint = Checkpoint.of(note);
        return ledger.inclusion(places.of(event, checkpoint.size()), checkpoint);
    }

    private Entry entry(InclusionProof proof) {
        return ledger.entries(proof.index(), proof.index() + 1).get(0);
    }

    private static void requireWithin(String parameter, long value, long first, long last) {
        if (value < first || value > last) {
            throw new Complaint(Kind.WRONG_PARAMETER, Map.of("parameter", parameter, "expected", first + ".." + last));
        }
    }

    private static List<String> hex(List<Digest> path) {
        return path.stream().map(Digest::toString).toList();
    }

    private static ResponseEntity.BodyBuilder fresh() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePublic());
    }
}
