package org.sillok.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompactRangeTest {

    private static final List<Digest> LEAVES = Vectors.leaves(520);

    @Test
    void hasTheSameRootAsAllLeavesAtEachSize() {
        var growing = new CompactRange();
        assertThat(growing.root()).isEqualTo(MerkleTree.root(List.of()));
        for (var leaf : LEAVES) {
            growing.append(leaf);
            assertThat(growing.root()).isEqualTo(MerkleTree.root(LEAVES.subList(0, (int) growing.size())));
            assertThat(growing.peaks()).hasSize(Long.bitCount(growing.size()));
        }
    }

    @Test
    void growsOnFromWhereItWasLeft() {
        for (var left = 0; left < 70; left++) {
            var resumed = CompactRange.of(left, Nodes.over(LEAVES));
            LEAVES.subList(left, 100).forEach(resumed::append);
            assertThat(resumed.root()).isEqualTo(MerkleTree.root(LEAVES.subList(0, 100)));
        }
    }

    @Test
    void refusesPeaksThatAreNotThoseOfItsSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CompactRange(3, LEAVES.subList(0, 1)));
    }
}
