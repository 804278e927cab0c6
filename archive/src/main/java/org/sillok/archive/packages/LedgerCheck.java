package org.sillok.archive.packages;

import static org.sillok.archive.packages.Fault.Kind.EVENT;
import static org.sillok.archive.packages.Fault.Kind.INCLUSION;
import static org.sillok.archive.packages.Fault.Kind.SIGNATURE;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Digest;
import org.sillok.ledger.VerifierKey;
import org.sillok.record.StoredEvent;

/** Whether the events are those that the ledger knows. */
final class LedgerCheck {

    private final OpenPackage file;
    private final @Nullable VerifierKey key;

    LedgerCheck(OpenPackage file, @Nullable VerifierKey key) {
        this.file = file;
        this.key = key;
    }

    /**
     * Checks what there is.
     *
     * @return null where the package says nothing about the ledger
     */
    @Nullable
    Proof run(List<StoredEvent> events) throws IOException {
        if (!file.has(file.inside(Proof.CHECKPOINT))) {
            FaultFound.unless(key == null, SIGNATURE, Proof.CHECKPOINT, "there is no checkpoint");
            return null;
        }
        var proof = proof();
        included(proof);
        recorded(proof, events);
        FaultFound.unless(
                key == null || proof.signedBy(key),
                SIGNATURE,
                Proof.CHECKPOINT,
                "the key that was given has not signed it");
        return proof;
    }

    private Proof proof() throws IOException {
        try {
            var proof = Proof.read(file.bytes(file.inside(Proof.CHECKPOINT)), file.bytes(file.inside(Proof.INCLUSION)));
            proof.root();
            return proof;
        } catch (IllegalArgumentException unreadable) {
            throw new FaultFound(INCLUSION, Proof.CHECKPOINT, String.valueOf(unreadable.getMessage()));
        }
    }

    private static void included(Proof proof) {
        var root = proof.root();
        for (var leaf : proof.leaves()) {
            FaultFound.unless(
                    leaf.leadsTo(root, proof.size()), INCLUSION, at(leaf.position()), "its way leads to another root");
        }
    }

    private void recorded(Proof proof, List<StoredEvent> events) {
        Map<Long, Digest> leaves = new HashMap<>();
        proof.leaves().forEach(leaf -> leaves.put(leaf.position(), leaf.leaf()));
        for (var event : events) {
            FaultFound.unless(
                    event.entry().leaf().equals(leaves.remove(event.position())),
                    EVENT,
                    at(event.position()),
                    "event " + event.eventId() + " (" + event.type() + ") is not the one that the ledger knows");
        }
        FaultFound.unless(
                leaves.isEmpty() || !file.isFull(),
                EVENT,
                Proof.INCLUSION,
                "events are missing at the positions " + leaves.keySet());
    }

    private static String at(long position) {
        return "position " + position;
    }
}
