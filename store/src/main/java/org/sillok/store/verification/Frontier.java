package org.sillok.store.verification;

import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Digest;

/** A tree that only grows: of its full subtrees the roots are kept, a few dozen whatever its size. */
final class Frontier {

    private static final int HEIGHT = 63;

    private final Leaves arithmetic;
    private final byte[][] roots = new byte[HEIGHT][];
    private long size;

    Frontier(Leaves arithmetic) {
        this.arithmetic = arithmetic;
    }

    /** As it is now, to be gone on with in another way. */
    Frontier fork() {
        var fork = new Frontier(arithmetic);
        for (var height = 0; height < HEIGHT; height++) {
            fork.roots[height] = roots[height] == null ? null : roots[height].clone();
        }
        fork.size = size;
        return fork;
    }

    void add(byte[] leaf) {
        var node = leaf.clone();
        var height = 0;
        for (; (size >>> height & 1) == 1; height++) {
            arithmetic.node(roots[height], node, node);
        }
        roots[height] = node;
        size++;
    }

    long size() {
        return size;
    }

    /** The root over what was added by now. */
    Digest root() {
        byte @Nullable [] root = null;
        for (var height = 0; height < HEIGHT; height++) {
            if ((size >>> height & 1) == 1) {
                if (root == null) {
                    root = roots[height].clone();
                } else {
                    arithmetic.node(roots[height], root, root);
                }
            }
        }
        return root == null ? Digest.sha256() : Digest.of(root);
    }
}
