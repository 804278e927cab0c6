package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sillok.ledger.CompactRange;
import org.sillok.ledger.Digest;
import org.sillok.ledger.MerkleTree;
import org.sillok.ledger.Nodes;

class OpenTilesTest {

    private static final int SIZE = 256 * 256 + 300;
    private static final List<Digest> LEAVES = IntStream.range(0, SIZE)
            .mapToObj(i -> MerkleTree.leaf(Integer.toString(i).getBytes(UTF_8)))
            .toList();

    @Test
    void hasTheRootOfAllLeavesAndTellsEachFullTile() {
        var open = OpenTiles.of(0, Nodes.over(LEAVES));
        var range = new CompactRange();
        var complete = new ArrayList<OpenTiles.Complete>();
        for (var leaf : LEAVES) {
            open.append(leaf);
            range.append(leaf);
            if (range.size() % 97 == 0 || range.size() > 256 * 256 - 3) {
                assertThat(open.root()).isEqualTo(range.root());
            }
            complete.addAll(open.takeComplete());
        }
        var first = MerkleTree.root(LEAVES.subList(0, 256));
        var all = MerkleTree.root(LEAVES.subList(0, 256 * 256));
        assertThat(complete).hasSize(257 + 1).startsWith(new OpenTiles.Complete(0, 0, first));
        assertThat(complete).contains(new OpenTiles.Complete(1, 0, all));
        assertThat(complete.get(257).index()).isEqualTo(256);
    }

    @Test
    void growsOnFromWhereItWasLeft() {
        for (var left : new int[] {1, 255, 256, 257, 1000}) {
            var open = OpenTiles.of(left, Nodes.over(LEAVES));
            LEAVES.subList(left, 1300).forEach(open::append);
            assertThat(open.root()).isEqualTo(MerkleTree.root(LEAVES.subList(0, 1300)));
        }
    }
}
