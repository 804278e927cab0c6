package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Digest;
import org.sillok.ledger.InclusionProof;
import org.sillok.ledger.MerkleTree;
import org.sillok.ledger.Nodes;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Proofs are the same however their nodes come to hand, also when another database takes the place of the first. */
class ProvingTest extends OnEachVersion {

    /** Three levels, with an open tile on each. */
    private static final int LEAVES = 66_500;

    private static final String PLANT = """
            insert into record.ledger (position, event, leaf) select n, n + 1, sha256(int8send(n + ?)) from generate_series(0, ? - 1) n
            """;

    @Test
    void areReckonedFromWholeTiles() throws SQLException {
        plant(database, 0, LEAVES);
        try (var connection = database.attendant("test")) {
            var dice = new Random(7);
            for (var size : new int[] {1, 255, 256, 257, 65_536, 65_537, LEAVES}) {
                var stored = new StoredNodes(connection);
                var tiled = new TiledNodes(connection, size);
                for (var time = 0; time < 20; time++) {
                    var index = dice.nextInt(size);
                    assertThat(InclusionProof.of(index, size, tiled)).isEqualTo(InclusionProof.of(index, size, stored));
                }
            }
        }
    }

    @Test
    void leadToTheRootOfWhateverDatabaseIsThere() throws SQLException {
        plant(database, 0, 700);
        try (var other = Database.at(Servers.fresh(version.server()))) {
            plant(other, 1_000, 700);
            var place = new DelegatingDataSource(database.recorder());
            var ledger = new SealedLedger(place);
            assertProves(ledger, leaves(0, 700));
            assertProves(ledger, leaves(0, 300));
            place.setTargetDataSource(other.recorder());
            assertProves(ledger, leaves(1_000, 700));
        }
    }

    private static void assertProves(SealedLedger ledger, List<Digest> leaves) {
        var signed = new Checkpoint("record.example.kr", leaves.size(), MerkleTree.root(leaves));
        for (var index = 0; index < leaves.size(); index += 7) {
            assertThat(ledger.inclusion(index, signed).verifies(leaves.get(index), signed.root()))
                    .isTrue();
        }
    }

    /** Leaves that lead to no event, with the tiles that the sealer would have stored. */
    private static void plant(Database database, long seed, int count) throws SQLException {
        try (var connection = database.attendant("test");
                var insert = connection.prepareStatement(PLANT);
                var tile =
                        connection.prepareStatement("insert into record.tile (level, index, root) values (?, ?, ?)")) {
            insert.setLong(1, seed);
            insert.setInt(2, count);
            insert.executeUpdate();
            var tiles = OpenTiles.of(0, Nodes.over(List.of()));
            leaves(seed, count).forEach(tiles::append);
            for (var complete : tiles.takeComplete()) {
                tile.setInt(1, complete.level());
                tile.setLong(2, complete.index());
                tile.setBytes(3, complete.root().bytes());
                tile.addBatch();
            }
            tile.executeBatch();
        }
    }

    private static List<Digest> leaves(long seed, int count) {
        LongFunction<Digest> leaf =
                n -> Digest.sha256(ByteBuffer.allocate(Long.BYTES).putLong(n).array());
        return LongStream.range(seed, seed + count).mapToObj(leaf).toList();
    }
}
