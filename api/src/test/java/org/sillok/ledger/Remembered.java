package org.sillok.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nodes over leaves, each reckoned once. */
final class Remembered implements Nodes {

    private final Map<String, Digest> known = new HashMap<>();
    private final Nodes nodes;

    Remembered(List<Digest> leaves) {
        nodes = Nodes.over(leaves);
    }

    @Override
    public Digest node(int height, long index) {
        return known.computeIfAbsent(height + "/" + index, unknown -> nodes.node(height, index));
    }
}
