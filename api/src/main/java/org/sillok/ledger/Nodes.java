package org.sillok.ledger;

import java.util.List;

/** Where the digests of a tree are found: from memory, tiles or a database. */
@FunctionalInterface
public interface Nodes {

    /** The root over the leaves from {@code index << height} up to, not including, {@code (index + 1) << height}. */
    Digest node(int height, long index);

    /** The root over the leaves from begin to end, of which every perfect part can be asked for. */
    default Digest range(long begin, long end) {
        var width = end - begin;
        if (Long.bitCount(width) == 1) {
            var height = Long.numberOfTrailingZeros(width);
            return node(height, begin >>> height);
        }
        var split = begin + Long.highestOneBit(width);
        return MerkleTree.node(range(begin, split), range(split, end));
    }

    /** Nodes reckoned from leaves in memory: for small trees. */
    static Nodes over(List<Digest> leaves) {
        return (height, index) ->
                MerkleTree.root(leaves.subList((int) (index << height), (int) ((index + 1) << height)));
    }
}
