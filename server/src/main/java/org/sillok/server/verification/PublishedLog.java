package org.sillok.server.verification;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
 * The whole log as it is published: entries against leaves, both against the checkpoint and an older one. No content is
 * needed, and none is to be had there.
 */
public final class PublishedLog {

    private final Tiles tiles;
    private final Expectation expected;
    private final LongConsumer progress;
    private final CompactRange ofEntries = new CompactRange();
    private final CompactRange ofLeaves = new CompactRange();
    private final List<Difference> differences = new ArrayList<>();
    private @Nullable Difference unlike;
    private @Nullable Digest atOld;

    private PublishedLog(Tiles tiles, Expectation expected, LongConsumer progress) {
        this.tiles = tiles;
        this.expected = expected;
        this.progress = progress;
    }

    /** Examines a log. @throws NotChecked where the log cannot be read */
    public static Examination examine(URI log, Expectation expected, LongConsumer progress) {
        try {
            return new PublishedLog(new Tiles(log), expected, progress).examine();
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
            progress.accept(ofEntries.size());
        }
        compare(checkpoint, old, seal);
        differences.sort(Comparator.comparingLong(Difference::from));
        return new Examination(
                ofEntries.size(),
                ofEntries.root(),
                old == null ? 1 : 2,
                0,
                expected.keyText(List.of()),
                expected.isFromOutside(),
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
        var entries = EntryBundle.decode(tiles.entries(tile));
        var hashes = tiles.hashes(tile);
        if (entries.size() != width || hashes.length != width * Digest.LENGTH) {
            throw new Malformed("tile %s does not hold %d entries and leaves".formatted(tile.path(), width));
        }
        for (var place = 0; place < width; place++) {
            keepRoot(old);
            var hash = Arrays.copyOfRange(hashes, place * Digest.LENGTH, (place + 1) * Digest.LENGTH);
            take(first + place, entries.get(place), Digest.of(hash));
        }
        keepRoot(old);
    }

    private void keepRoot(@Nullable Checkpoint old) {
        if (old != null && old.size() == ofEntries.size()) {
            atOld = ofEntries.root();
        }
    }

    private void take(long position, byte[] encoding, Digest hash) {
        var leaf = MerkleTree.leaf(encoding);
        ofEntries.append(leaf);
        ofLeaves.append(hash);
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
        var entriesFit = ofEntries.root().equals(checkpoint.root());
        if (unlike != null) {
            differences.add(entriesFit ? Difference.at(Damage.LEAF_ALTERED, unlike.from()) : unlike);
        } else if (!entriesFit) {
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
