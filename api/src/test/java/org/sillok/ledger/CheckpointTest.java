package org.sillok.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ROOT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    @Test
    void readsWhatItWrites() {
        var empty = new Checkpoint("example.kr", 0, Digest.sha256());
        assertThat(empty.text()).isEqualTo("example.kr\n0\n" + ROOT + "\n");
        assertThat(Checkpoint.parse(empty.text())).isEqualTo(empty);
        assertThat(Checkpoint.parse("example.kr\n9223372036854775807\n" + ROOT + "\n")
                        .size())
                .isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void readsTheTreeOfTheTestLeaves() {
        assertThat(Checkpoint.of(SignedNote.parse(Vectors.text("checkpoint"))))
                .isEqualTo(new Checkpoint("record.example.kr/sillok", 3, MerkleTree.root(Vectors.CT.subList(0, 3))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n1\n",
                "a\n1\n" + ROOT,
                "a\n1\n" + ROOT + "\nextension\n",
                "a\n1\n" + ROOT + "\n\n",
                "\n1\n" + ROOT + "\n",
                "a b\n1\n" + ROOT + "\n",
                "a+b\n1\n" + ROOT + "\n",
                "a\n01\n" + ROOT + "\n",
                "a\n+1\n" + ROOT + "\n",
                "a\n-1\n" + ROOT + "\n",
                "a\n\n" + ROOT + "\n",
                "a\n１\n" + ROOT + "\n",
                "a\n9223372036854775808\n" + ROOT + "\n",
                "a\n1\n" + ROOT + " \n",
                "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
                "a\n1\n47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU\n",
                "a\n1\nAAAA\n"
            })
    void refusesEveryOtherSpelling(String text) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Checkpoint.parse(text));
    }
}
