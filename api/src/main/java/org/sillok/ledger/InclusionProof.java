package org.sillok.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * That a leaf stands at a place of a tree (RFC 9162 §2.1.3).
 *
 * @param index of the leaf, from 0
 * @param size of the tree, more than the index
 * @param path from the leaf's sibling up to a child of the root
 */
public record InclusionProof(long index, long size, List<Digest> path) {

    public InclusionProof {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of %d leaves has none at %d".formatted(size, index));
        }
        path = List.copyOf(path);
    }

    /** The proof for a leaf of the tree over the first {@code size} leaves. */
    public static InclusionProof of(long index, long size, Nodes nodes) {
        var path = new ArrayList<Digest>();
        if (index >= 0 && index < size) {
            descend(index, 0, size, nodes, path);
            Collections.reverse(path);
        }
        return new InclusionProof(index, size, path);
    }

    private static void descend(long index, long begin, long end, Nodes nodes, List<Digest> path) {
        var from = begin;
        var to = end;
        while (to - from > 1) {
            var split = from + Long.highestOneBit(to - from - 1);
            if (index < split) {
                path.add(nodes.range(split, to));
                to = split;
            } else {
                path.add(nodes.range(from, split));
                from = split;
            }
        }
    }

    /** Whether the tree with this root has the leaf at the index. */
    public boolean verifies(Digest leaf, Digest root) {
        var node = leaf;
        var place = index;
        var last = size - 1;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                node = MerkleTree.node(sibling, node);
                while ((place & 1) == 0 && place != 0) {
                    place >>>= 1;
                    last >>>= 1;
                }
            } else {
                node = MerkleTree.node(node, sibling);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && node.equals(root);
    }
}
