package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Digest;
import org.sillok.ledger.MerkleTree;
import org.sillok.ledger.Nodes;
import org.sillok.ledger.Tile;

/**
 * The digests of one tree in the database, for work that asks for many nodes of the same tiles, as a proof does: each tile
 * is read once, as one value, and what is asked for is reckoned from it. It keeps the tiles that were asked for last.
 */
final class TiledNodes implements Nodes {

    private static final int TILES = 64;

    private static final String LEAVES = """
            select string_agg(leaf, '' order by position) from record.ledger where position >= ? and position < ?
            """;

    private static final String ROOTS = """
            select string_agg(root, '' order by index) from record.tile where level = ? and index >= ? and index < ?
            """;

    private final Connection connection;
    private final long size;

    private final Map<Place, List<Digest>> tiles = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, List<Digest>> eldest) {
            return size() > TILES;
        }
    };

    private record Place(int level, long tile) {}

    TiledNodes(Connection connection, long size) {
        this.connection = connection;
        this.size = size;
    }

    /** @throws StoreFault when a digest is missing */
    @Override
    public Digest node(int height, long index) {
        var above = height % Tile.HEIGHT;
        var begin = index << above;
        var tile = begin / Tile.FULL;
        var first = (int) (begin - tile * Tile.FULL);
        return MerkleTree.root(digests(height / Tile.HEIGHT, tile).subList(first, first + (1 << above)));
    }

    private List<Digest> digests(int level, long tile) {
        var place = new Place(level, tile);
        var known = tiles.get(place);
        if (known != null) {
            return known;
        }
        var begin = tile * Tile.FULL;
        var end = Math.min(begin + Tile.FULL, Tile.digests(level, size));
        var read = read(level, begin, end);
        tiles.put(place, read);
        return read;
    }

    private List<Digest> read(int level, long begin, long end) {
        try (var query = connection.prepareStatement(level == 0 ? LEAVES : ROOTS)) {
            var first = 1;
            if (level > 0) {
                query.setInt(first++, level - 1);
            }
            query.setLong(first++, begin);
            query.setLong(first, end);
            try (var row = query.executeQuery()) {
                row.next();
                return split(row.getBytes(1), level, begin, end);
            }
        } catch (SQLException failed) {
            throw new StoreFault("Could not read the ledger's tree: " + failed.getMessage(), failed);
        }
    }

    private static List<Digest> split(byte @Nullable [] joined, int level, long begin, long end) {
        var found = joined == null ? 0 : joined.length / Digest.LENGTH;
        if (joined == null || found != end - begin) {
            throw new StoreFault("The ledger has %d of the digests %d to %d on level %d; it was altered"
                    .formatted(found, begin, end, level));
        }
        var digests = new ArrayList<Digest>(found);
        for (var at = 0; at < joined.length; at += Digest.LENGTH) {
            digests.add(Digest.of(Arrays.copyOfRange(joined, at, at + Digest.LENGTH)));
        }
        return digests;
    }
}
