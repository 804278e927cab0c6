package org.sillok.ledger;

import java.util.List;

/** The hashing of RFC 6962 §2.1: one root that commits to all leaves and to their order. */
public final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    public static Digest leaf(byte[] entry) {
        return Digest.sha256(LEAF, entry);
    }

    public static Digest node(Digest left, Digest right) {
        return Digest.sha256(NODE, left.bytes(), right.bytes());
    }

    /** The root over all leaves; a lone node is promoted, never doubled. */
    public static Digest root(List<Digest> leaves) {
        if (leaves.isEmpty()) {
            return Digest.sha256();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        var left = Integer.highestOneBit(leaves.size() - 1);
        return node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }
}
