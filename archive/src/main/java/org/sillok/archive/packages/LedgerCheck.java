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

/** Whether the events are those that the ledger knows. */
final class LedgerCheck {

    private final OpenPackage file;
    private final @Nullable CheckpointKey key;

    LedgerCheck(OpenPackage file, @Nullable CheckpointKey key) {
        this.file = file;
        this.key = key;
    }

    /**
     * Checks what there is.
     *
     * @return null where the package says nothing about the ledger
     */
    @Nullable
    Proof run(List<PackagedEvent> events) throws IOException {
        if (!file.has(file.inside(Proof.CHECKPOINT))) {
            FaultFound.unless(key == null, SIGNATURE, Proof.CHECKPOINT, "there is no checkpoint");
            return null;
        }
        var proof = proof();
        included(proof);
        recorded(proof, events);
        FaultFound.unless(
                key == null || key.signed(proof.checkpoint()),
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
        for (var leaf : proof.leaves()) {
            FaultFound.unless(leads(leaf, proof), INCLUSION, at(leaf.position()), "its way leads to another root");
        }
    }

    private static boolean leads(Proof.Leaf leaf, Proof proof) {
        try {
            return leaf.position() >= 0
                    && leaf.position() < proof.size()
                    && leaf.root(proof.size()).equals(proof.root());
        } catch (IllegalArgumentException noWay) {
            return false;
        }
    }

    private void recorded(Proof proof, List<PackagedEvent> events) {
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
