package org.sillok.server.verification;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.CompactRange;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Entry;
import org.sillok.ledger.EntryBundle;
import org.sillok.ledger.Malformed;
import org.sillok.ledger.MerkleTree;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.Tile;
import org.sillok.verification.Damage;
import org.sillok.verification.Difference;
import org.sillok.verification.Examination;
import org.sillok.verification.Expectation;
import org.sillok.verification.NotChecked;
import org.sillok.verification.NotChecked.Reason;
import org.sillok.verification.Seal;

/**
 * The whole log as it is published: entries against leaves, both against the checkpoint and an older one; the leaves alone
 * where the entries are not for whoever asks. No content is needed, and none is to be had there.
 */
public final class PublishedLog {

    private final Tiles tiles;
    private final Expectation expected;
    private final LongConsumer progress;
    private final CompactRange ofEntries = new CompactRange();
    private final CompactRange ofLeaves = new CompactRange();
    private final List<Difference> differences = new ArrayList<>();
    private boolean leavesAlone;
    private @Nullable Difference unlike;
    private @Nullable Digest atOld;

    private PublishedLog(Tiles tiles, Expectation expected, LongConsumer progress) {
        this.tiles = tiles;
        this.expected = expected;
        this.progress = progress;
    }

    /**
     * Examines a log.
     *
     * @param token of an account there that may read the entries; null for nobody's
     * @throws NotChecked where the log cannot be read
     */
    public static Examination examine(URI log, @Nullable String token, Expectation expected, LongConsumer progress) {
        try {
            return new PublishedLog(new Tiles(log, token), expected, progress).examine();
        } catch (Malformed unreadable) {
            throw new NotChecked(
                    Reason.UNKNOWN_FORM, log.toString(), String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private Examination examine() {
        var note = SignedNote.parse(tiles.checkpoint());
        var checkpoint = Checkpoint.of(note);
        var old = expected.checkpoint();
        if (old != null && !old.origin().equals(checkpoint.origin())) {
            throw new NotChecked(Reason.OTHER_LOG, old.origin(), checkpoint.origin());
        }
        expected.requireWitnesses(note, tiles.address());
        var seal = expected.judge(note, List.of());
        judge(seal, checkpoint);
        for (var first = 0L; first < checkpoint.size(); first += Tile.FULL) {
            take(first, (int) Math.min(Tile.FULL, checkpoint.size() - first), old);
            progress.accept(ofLeaves.size());
        }
        compare(checkpoint, old, seal);
        differences.sort(Comparator.comparingLong(Difference::from));
        return new Examination(
                ofLeaves.size(),
                tree().root(),
                old == null ? 1 : 2,
                0,
                expected.keyText(List.of()),
                expected.isFromOutside(),
                leavesAlone,
                differences);
    }

    private void judge(Seal seal, Checkpoint checkpoint) {
        var last = Math.max(0, checkpoint.size() - 1);
        if (seal == Seal.OF_ANOTHER_KEY) {
            differences.add(Difference.at(Damage.SIGNED_BY_ANOTHER_KEY, last));
        } else if (seal == Seal.BROKEN) {
            differences.add(Difference.at(Damage.CHECKPOINT_ALTERED, last));
        }
    }

    private void take(long first, int width, @Nullable Checkpoint old) {
        var tile = new Tile(0, first / Tile.FULL, width);
        var entries = entries(tile);
        var hashes = tiles.hashes(tile);
        if (hashes.length != width * Digest.LENGTH) {
            throw new Malformed("tile %s does not hold %d leaves".formatted(tile.path(), width));
        }
        for (var place = 0; place < width; place++) {
            keepRoot(old);
            var hash = Digest.of(Arrays.copyOfRange(hashes, place * Digest.LENGTH, (place + 1) * Digest.LENGTH));
            ofLeaves.append(hash);
            if (!leavesAlone) {
                take(first + place, entries.get(place), hash);
            }
        }
        keepRoot(old);
    }

    /** Those of a tile; none, from the first on, where they are not for whoever asks. */
    private List<byte[]> entries(Tile tile) {
        var bundle = leavesAlone ? Optional.<byte[]>empty() : tiles.entries(tile);
        if (bundle.isEmpty() && ofEntries.size() > 0) {
            throw new NotChecked(Reason.URL_ANSWER, tiles.address(), "no entries behind " + ofEntries.size());
        }
        leavesAlone = bundle.isEmpty();
        var entries = bundle.map(EntryBundle::decode).orElse(List.of());
        if (!leavesAlone && entries.size() != tile.width()) {
            throw new Malformed("tile %s does not hold %d entries".formatted(tile.path(), tile.width()));
        }
        return entries;
    }

    private CompactRange tree() {
        return leavesAlone ? ofLeaves : ofEntries;
    }

    private void keepRoot(@Nullable Checkpoint old) {
        if (old != null && old.size() == tree().size()) {
            atOld = tree().root();
        }
    }

    private void take(long position, byte[] encoding, Digest hash) {
        var leaf = MerkleTree.leaf(encoding);
        ofEntries.append(leaf);
        var entry = Entry.decode(encoding);
        if (unlike == null && !leaf.equals(hash)) {
            unlike = Difference.at(Damage.EVENT_ALTERED, position).of(entry.eventId(), entry.stream());
        }
        if (entry.position() != position) {
            differences.add(Difference.at(Damage.EVENTS_REORDERED, position)
                    .of(entry.eventId(), entry.stream())
                    .before(String.valueOf(entry.position())));
        }
    }

    private void compare(Checkpoint checkpoint, @Nullable Checkpoint old, Seal seal) {
        var fits = tree().root().equals(checkpoint.root());
        if (unlike != null) {
            differences.add(fits ? Difference.at(Damage.LEAF_ALTERED, unlike.from()) : unlike);
        } else if (!fits) {
            differences.add(Difference.between(Damage.TREE_REPLACED, 0, Math.max(0, checkpoint.size() - 1)));
        }
        if (old != null && old.size() > checkpoint.size()) {
            differences.add(Difference.between(Damage.ROLLED_BACK, checkpoint.size(), old.size() - 1));
        } else if (old != null
                && differences.isEmpty()
                && !old.root().equals(atOld == null ? Digest.sha256() : atOld)) {
            // Without the key itself the same signer's name is all there is to tell.
            var damage = seal == Seal.OF_ANOTHER_KEY ? Damage.TREE_REPLACED : Damage.FORKED;
            differences.add(Difference.between(damage, 0, old.size() - 1));
        }
    }
}
