package org.sillok.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every pair of sizes up to some hundreds of leaves. */
class ConsistencyProofTest {

    private static final int SIZES = 200;
    private static final List<Digest> LEAVES = Vectors.leaves(SIZES);
    private static final Nodes NODES = new Remembered(LEAVES);

    @Test
    void verifiesBetweenEachTwoTrees() {
        for (var to = 0; to <= SIZES; to++) {
            for (var from = 0; from <= to; from++) {
                var proof = ConsistencyProof.of(from, to, NODES);
                assertThat(proof.verifies(root(from), root(to)))
                        .as("%d to %d", from, to)
                        .isTrue();
                // Every tree grew from an empty one.
                assertThat(proof.verifies(root(from), Digest.sha256(new byte[1])))
                        .isEqualTo(from == 0 && to > 0);
                assertThat(proof.verifies(Digest.sha256(new byte[1]), root(to))).isFalse();
            }
        }
    }

    @Test
    void failsWhenAnythingIsAltered() {
        for (var to = 1; to <= 70; to++) {
            for (var from = 1; from <= to; from++) {
                for (var path : InclusionProofTest.alterations(
                        ConsistencyProof.of(from, to, NODES).path())) {
                    assertThat(new ConsistencyProof(from, to, path).verifies(root(from), root(to)))
                            .as("%d to %d", from, to)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void failsBetweenForks() {
        var forked = new ArrayList<>(LEAVES);
        forked.set(40, LEAVES.get(41));
        var fork = new Remembered(forked);
        assertThat(ConsistencyProof.of(50, 90, fork).verifies(root(50), fork.range(0, 90)))
                .isFalse();
        assertThat(ConsistencyProof.of(40, 90, fork).verifies(root(40), fork.range(0, 90)))
                .isTrue();
    }

    @Test
    void knowsNoTreeThatShrinks() {
        assertThatIllegalArgumentException().isThrownBy(() -> ConsistencyProof.of(4, 3, NODES));
        assertThatIllegalArgumentException().isThrownBy(() -> ConsistencyProof.of(-1, 3, NODES));
    }

    private static Digest root(int size) {
        return size == 0 ? Digest.sha256() : NODES.range(0, size);
    }
}
