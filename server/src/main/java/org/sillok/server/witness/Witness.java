package org.sillok.server.witness;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.ConsistencyProof;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.SigningKey;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.verification.TileNodes;
import org.sillok.server.verification.Tiles;
import org.sillok.verification.Damage;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;

/**
 * Follows one log, and signs its checkpoint when the tree has grown from the one that it signed before (C2SP
 * tlog-cosignature). Of one size it never signs two trees.
 */
public final class Witness {

    private final Tiles tiles;
    private final VerifierKey log;
    private final WitnessFolder folder;

    /** @param log the log's own key; a witness's does not sign a log */
    public Witness(URI address, VerifierKey log, WitnessFolder folder) {
        if (log.type() != SignatureType.ED25519) {
            throw new NotChecked(Reason.KEY, "--key", log + " is a witness's");
        }
        this.tiles = new Tiles(address);
        this.log = log;
        this.folder = folder;
    }

    /**
     * Looks once.
     *
     * @param name what the witness is called, for its first key
     * @return the checkpoint with the log's signature and the witness's; it is remembered already
     * @throws Contradiction where it shrank or is another tree; both notes are kept
     * @throws NotChecked where nothing can be said, and so nothing is signed
     */
    public SignedNote look(@Nullable String name, Instant now) {
        try (var alone = folder.lock()) {
            assert alone != null;
            var key = folder.key(name);
            var told = told();
            folder.last().ifPresent(seen -> requireGrown(seen, told));
            return sign(key, told, now);
        } catch (Malformed unreadable) {
            throw new NotChecked(
                    Reason.UNKNOWN_FORM, tiles.address(), String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private SignedNote told() {
        var told = SignedNote.parse(tiles.checkpoint());
        if (!log.verifies(told)) {
            throw new NotChecked(Reason.CHECKPOINT, tiles.address(), "not signed by " + log.name() + '+' + log.id());
        }
        requireSameLog(log.name(), Checkpoint.of(told).origin());
        return told;
    }

    private static void requireSameLog(String known, String told) {
        if (!known.equals(told)) {
            throw new NotChecked(Reason.OTHER_LOG, told, known);
        }
    }

    private SignedNote sign(SigningKey key, SignedNote told, Instant now) {
        var signed = key.cosign(new SignedNote(told.text(), log.signatures(told)), now);
        folder.keep(signed);
        return signed;
    }

    private void requireGrown(SignedNote seen, SignedNote told) {
        var older = Checkpoint.of(seen);
        var newer = Checkpoint.of(told);
        requireSameLog(older.origin(), newer.origin());
        if (newer.size() < older.size()) {
            throw contradiction(Damage.ROLLED_BACK, seen, told);
        }
        if (!isGrown(older, newer)) {
            throw contradiction(Damage.FORKED, seen, told);
        }
    }

    /** Whoever answers with wrong tiles proves nothing against the log: only a proof that leads to its root does. */
    private boolean isGrown(Checkpoint older, Checkpoint newer) {
        if (older.size() == newer.size()) {
            return older.root().equals(newer.root());
        }
        if (older.size() == 0) {
            return true;
        }
        var nodes = new TileNodes(tiles, newer.size());
        var proof = ConsistencyProof.of(older.size(), newer.size(), nodes);
        var present = nodes.range(0, older.size());
        if (!proof.verifies(present, newer.root())) {
            throw new NotChecked(Reason.CHECKPOINT, tiles.address(), "the tiles do not lead to its root");
        }
        return present.equals(older.root());
    }

    private Contradiction contradiction(Damage damage, SignedNote seen, SignedNote told) {
        return new Contradiction(damage, folder.keepEvidence(seen), folder.keepEvidence(told));
    }
}
