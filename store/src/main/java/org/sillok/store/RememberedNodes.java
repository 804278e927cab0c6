package org.sillok.store;

import java.util.HashMap;
import java.util.Map;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Nodes;

/** Nodes of a tree that are read once. */
final class RememberedNodes implements Nodes {

    private record Place(int height, long index) {}

    private final Map<Place, Digest> known = new HashMap<>();
    private final Nodes nodes;

    RememberedNodes(Nodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public Digest node(int height, long index) {
        return known.computeIfAbsent(new Place(height, index), place -> nodes.node(height, index));
    }
}
