package org.sillok.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every place of every tree up to some hundreds of leaves. */
class InclusionProofTest {

    private static final int SIZES = 200;
    private static final List<Digest> LEAVES = Vectors.leaves(SIZES);
    private static final Nodes NODES = new Remembered(LEAVES);

    @Test
    void verifiesAtEachPlaceOfEachTree() {
        for (var size = 1; size <= SIZES; size++) {
            var root = NODES.range(0, size);
            for (var index = 0; index < size; index++) {
                var proof = InclusionProof.of(index, size, NODES);
                assertThat(proof.verifies(LEAVES.get(index), root))
                        .as("%d of %d", index, size)
                        .isTrue();
                assertThat(proof.verifies(LEAVES.get((index + 1) % SIZES), root))
                        .isFalse();
            }
        }
    }

    @Test
    void failsWhenAnythingIsAltered() {
        for (var size = 1; size <= 70; size++) {
            var root = NODES.range(0, size);
            for (var index = 0; index < size; index++) {
                var proof = InclusionProof.of(index, size, NODES);
                for (var path : alterations(proof.path())) {
                    assertThat(new InclusionProof(index, size, path).verifies(LEAVES.get(index), root))
                            .isFalse();
                }
                for (var other = 0; other < size; other++) {
                    var moved = new InclusionProof(other, size, proof.path()).verifies(LEAVES.get(index), root);
                    assertThat(moved).isEqualTo(other == index);
                }
            }
        }
    }

    @Test
    void isTheKnownPathOfTheTestLeaves() {
        assertThat(InclusionProof.of(2, 3, Nodes.over(Vectors.CT)).path())
                .containsExactly(Digest.ofHex("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"));
        assertThat(InclusionProof.of(0, 1, Nodes.over(Vectors.CT)).path()).isEmpty();
    }

    @Test
    void hasNoPlaceOutsideTheTree() {
        assertThatIllegalArgumentException().isThrownBy(() -> InclusionProof.of(3, 3, NODES));
        assertThatIllegalArgumentException().isThrownBy(() -> InclusionProof.of(-1, 3, NODES));
        assertThatIllegalArgumentException().isThrownBy(() -> InclusionProof.of(0, 0, NODES));
    }

    /** One digest altered, dropped, doubled, two swapped, one more at either end. */
    static List<List<Digest>> alterations(List<Digest> path) {
        var altered = new ArrayList<List<Digest>>();
        var foreign = Digest.sha256(new byte[] {42});
        for (var i = 0; i < path.size(); i++) {
            var bytes = path.get(i).bytes();
            bytes[i % Digest.LENGTH] ^= 1;
            altered.add(changed(path, i, List.of(Digest.of(bytes))));
            altered.add(changed(path, i, List.of()));
            altered.add(changed(path, i, List.of(path.get(i), path.get(i))));
            if (i > 0) {
                var swapped = new ArrayList<>(path);
                Collections.swap(swapped, i - 1, i);
                altered.add(swapped);
            }
        }
        altered.add(changed(path, path.size(), List.of(foreign)));
        var longer = new ArrayList<>(path);
        longer.add(0, foreign);
        altered.add(longer);
        return altered;
    }

    private static List<Digest> changed(List<Digest> path, int at, List<Digest> by) {
        var changed = new ArrayList<>(path.subList(0, at));
        changed.addAll(by);
        changed.addAll(path.subList(Math.min(path.size(), at + 1), path.size()));
        return changed;
    }
}
