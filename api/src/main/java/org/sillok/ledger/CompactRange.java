package org.sillok.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree that grows at its right end and remembers no more than the roots of its perfect subtrees: one digest for each
 * bit that is set in its size. Not for several threads.
 */
public final class CompactRange {

    private final List<Digest> peaks;
    private long size;

    /** An empty tree. */
    public CompactRange() {
        this(0, List.of());
    }

    /**
     * A tree that was left at this size.
     *
     * @param peaks roots of its perfect subtrees, the largest first
     */
    public CompactRange(long size, List<Digest> peaks) {
        if (size < 0 || Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException("a tree of %d leaves has %d perfect subtrees, not %d"
                    .formatted(size, Long.bitCount(size), peaks.size()));
        }
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    /** The tree over the first leaves of another that is at hand. */
    public static CompactRange of(long size, Nodes nodes) {
        var peaks = new ArrayList<Digest>();
        var begin = 0L;
        for (var height = Long.SIZE - 2; height >= 0; height--) {
            if (((size >>> height) & 1) == 1) {
                peaks.add(nodes.node(height, begin >>> height));
                begin += 1L << height;
            }
        }
        return new CompactRange(size, peaks);
    }

    public void append(Digest leaf) {
        var node = leaf;
        for (var full = size; (full & 1) == 1; full >>>= 1) {
            node = MerkleTree.node(peaks.remove(peaks.size() - 1), node);
        }
        peaks.add(node);
        size++;
    }

    public long size() {
        return size;
    }

    /** The root over all leaves so far; that of an empty tree is the digest of nothing. */
    public Digest root() {
        if (peaks.isEmpty()) {
            return Digest.sha256();
        }
        var root = peaks.get(peaks.size() - 1);
        for (var i = peaks.size() - 2; i >= 0; i--) {
            root = MerkleTree.node(peaks.get(i), root);
        }
        return root;
    }

    /** Roots of the perfect subtrees, the largest first. */
    public List<Digest> peaks() {
        return List.copyOf(peaks);
    }
}
