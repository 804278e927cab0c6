package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sillok.ledger.Digest;
import org.sillok.ledger.MerkleTree;
import org.sillok.ledger.Nodes;
import org.sillok.ledger.Tile;

/** The digests of the tree in the database; each is reckoned from at most one tile, however large the tree is. */
final class StoredNodes implements Nodes {

    private static final String LEAVES = """
            select leaf from record.ledger where position >= ? and position < ? order by position
            """;

    private static final String ROOTS = """
            select root from record.tile where level = ? and index >= ? and index < ? order by index
            """;

    private final Connection connection;

    StoredNodes(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Digest node(int height, long index) {
        var above = height % Tile.HEIGHT;
        return MerkleTree.root(digests(height / Tile.HEIGHT, index << above, (index + 1) << above));
    }

    /** @throws StoreFault when one of them is missing */
    List<Digest> digests(int level, long begin, long end) {
        try (var query = connection.prepareStatement(level == 0 ? LEAVES : ROOTS)) {
            var first = 1;
            if (level > 0) {
                query.setInt(first++, level - 1);
            }
            query.setLong(first++, begin);
            query.setLong(first, end);
            var digests = new ArrayList<Digest>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    digests.add(Digest.of(row.getBytes(1)));
                }
            }
            if (digests.size() != end - begin) {
                throw new StoreFault("The ledger has %d of the digests %d to %d on level %d; it was altered"
                        .formatted(digests.size(), begin, end, level));
            }
            return digests;
        } catch (SQLException failed) {
            throw new StoreFault("Could not read the ledger's tree: " + failed.getMessage(), failed);
        }
    }
}
