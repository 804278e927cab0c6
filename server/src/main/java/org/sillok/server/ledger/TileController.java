package org.sillok.server.ledger;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Map;
import org.sillok.ledger.Entry;
import org.sillok.ledger.EntryBundle;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.Tile;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.store.SealedLedger;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The ledger as files that never change, and the one that does (C2SP tlog-tiles). */
@RestController
final class TileController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final SealedLedger ledger;

    TileController(SealedLedger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(path = "/checkpoint", produces = "text/plain;charset=utf-8")
    ResponseEntity<String> checkpoint() {
        var note = ledger.checkpoint()
                .orElseThrow(() -> new Complaint(Kind.UNKNOWN, Map.of("what", "checkpoint", "id", "0")));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(note.toString());
    }

    @GetMapping(path = "/tile/{level}/{*tile}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> tile(@PathVariable String level, @PathVariable String tile) {
        var asked = signed(level + tile);
        var digests = new ByteArrayOutputStream();
        ledger.tile(asked).forEach(digest -> digests.writeBytes(digest.bytes()));
        return ResponseEntity.ok().cacheControl(FOR_EVER).body(digests.toByteArray());
    }

    @GetMapping(path = "/tile/entries/{*tile}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> entries(@PathVariable String tile) {
        var asked = signed("0" + tile);
        var entries = ledger.entries(asked.begin(), asked.end()).stream()
                .map(Entry::encoding)
                .toList();
        return ResponseEntity.ok().cacheControl(FOR_EVER).body(EntryBundle.encode(entries));
    }

    /** What no checkpoint was signed for might still come out otherwise, and must not be kept for ever. */
    private Tile signed(String path) {
        try {
            var tile = Tile.parse(path);
            if (tile.isIn(ledger.size())) {
                return tile;
            }
        } catch (Malformed other) {
            // An address that is spelled otherwise is one where nothing is.
        }
        throw new Complaint(Kind.UNKNOWN, Map.of("what", "tile", "id", path));
    }
}
