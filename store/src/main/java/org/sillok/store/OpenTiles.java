package org.sillok.store;

import java.util.ArrayList;
import java.util.List;
import org.sillok.ledger.CompactRange;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Nodes;
import org.sillok.ledger.Tile;

/** The tiles at the right end of the tree that are not full yet, one on each level: all that a growing tree needs. */
final class OpenTiles {

    private final List<CompactRange> levels = new ArrayList<>();
    private final List<Complete> complete = new ArrayList<>();
    private long size;

    /** A tile that became full. */
    record Complete(int level, long index, Digest root) {}

    /** The tree of this size, whose nodes are at hand. */
    static OpenTiles of(long size, Nodes nodes) {
        var open = new OpenTiles();
        open.size = size;
        for (var level = 0; level <= Tile.HIGHEST; level++) {
            var digests = Tile.digests(level, size);
            var begin = digests - digests % Tile.FULL;
            var height = level * Tile.HEIGHT;
            open.levels.add(CompactRange.of(
                    digests - begin, (above, index) -> nodes.node(height + above, (begin >>> above) + index)));
        }
        return open;
    }

    long size() {
        return size;
    }

    void append(Digest leaf) {
        size++;
        var digest = leaf;
        for (var level = 0; level <= Tile.HIGHEST; level++) {
            var tile = levels.get(level);
            tile.append(digest);
            if (tile.size() < Tile.FULL) {
                return;
            }
            digest = tile.root();
            complete.add(new Complete(level, Tile.digests(level + 1, size) - 1, digest));
            levels.set(level, new CompactRange());
        }
    }

    Digest root() {
        var peaks = new ArrayList<Digest>();
        for (var level = Tile.HIGHEST; level >= 0; level--) {
            peaks.addAll(levels.get(level).peaks());
        }
        return new CompactRange(size, peaks).root();
    }

    /** The tiles that became full since this was asked last. */
    List<Complete> takeComplete() {
        var taken = List.copyOf(complete);
        complete.clear();
        return taken;
    }
}
