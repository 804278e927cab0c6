package org.sillok.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * That a tree only grew: all leaves of the older are the first leaves of the newer (RFC 9162 §2.1.4).
 *
 * @param from size of the older tree
 * @param to size of the newer tree, not less
 * @param path empty where the older tree is empty or as large as the newer
 */
public record ConsistencyProof(long from, long to, List<Digest> path) {

    public ConsistencyProof {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("a tree does not grow from %d to %d leaves".formatted(from, to));
        }
        path = List.copyOf(path);
    }

    /** The proof between the trees over the first {@code from} and the first {@code to} leaves. */
    public static ConsistencyProof of(long from, long to, Nodes nodes) {
        if (from <= 0 || from >= to) {
            return new ConsistencyProof(from, to, List.of());
        }
        var path = new ArrayDeque<Digest>();
        var begin = 0L;
        var end = to;
        var whole = true;
        while (from != end) {
            var split = begin + Long.highestOneBit(end - begin - 1);
            if (from <= split) {
                path.addFirst(nodes.range(split, end));
                end = split;
            } else {
                path.addFirst(nodes.range(begin, split));
                begin = split;
                whole = false;
            }
        }
        if (!whole) {
            path.addFirst(nodes.range(begin, end));
        }
        return new ConsistencyProof(from, to, new ArrayList<>(path));
    }

    /** Whether the tree with the newer root begins with all leaves of the tree with the older root. */
    public boolean verifies(Digest older, Digest newer) {
        if (from == to) {
            return path.isEmpty() && older.equals(newer);
        }
        if (from == 0) {
            return path.isEmpty() && older.equals(Digest.sha256());
        }
        if (path.isEmpty()) {
            return false;
        }
        return Long.bitCount(from) == 1
                ? walk(older, path, older, newer)
                : walk(path.get(0), path.subList(1, path.size()), older, newer);
    }

    private boolean walk(Digest start, List<Digest> steps, Digest older, Digest newer) {
        var shift = Long.numberOfTrailingZeros(from);
        var place = (from - 1) >>> shift;
        var last = (to - 1) >>> shift;
        var old = start;
        var grown = start;
        for (var step : steps) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                old = MerkleTree.node(step, old);
                grown = MerkleTree.node(step, grown);
                while ((place & 1) == 0 && place != 0) {
                    place >>>= 1;
                    last >>>= 1;
                }
            } else {
                grown = MerkleTree.node(grown, step);
            }
            place >>>= 1;
            last >>>= 1;
        }
        return last == 0 && old.equals(older) && grown.equals(newer);
    }
}
