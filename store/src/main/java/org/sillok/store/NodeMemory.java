package org.sillok.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Digest;
import org.sillok.ledger.Nodes;

/**
 * Nodes of a tree that were asked for last, in bounded memory. A node never changes while the tree grows; behind a
 * failover that lost something there may be another tree, and then all is to be forgotten.
 */
final class NodeMemory {

    /** Those above the leaves' tiles of two million events, or two megabytes. */
    private static final int NODES = 16_384;

    private final int lowest;

    private record Place(int height, long index) {}

    private final Map<Place, Digest> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Digest> eldest) {
            return size() > NODES;
        }
    };

    /**
     * An empty one.
     *
     * @param lowest height that is remembered: what lies below is asked for by its neighbours alone, and would drive out what all ask for
     */
    NodeMemory(int lowest) {
        this.lowest = lowest;
    }

    /** The same nodes, each read where it is not remembered. */
    Nodes over(Nodes nodes) {
        return (height, index) -> {
            if (height < lowest) {
                return nodes.node(height, index);
            }
            var place = new Place(height, index);
            var remembered = find(place);
            if (remembered != null) {
                return remembered;
            }
            var read = nodes.node(height, index);
            keep(place, read);
            return read;
        };
    }

    synchronized void forget() {
        known.clear();
    }

    private synchronized @Nullable Digest find(Place place) {
        return known.get(place);
    }

    private synchronized void keep(Place place, Digest node) {
        known.put(place, node);
    }
}
