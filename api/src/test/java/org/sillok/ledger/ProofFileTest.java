package org.sillok.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** Against a file that openssl and coreutils made. */
class ProofFileTest {

    private static final String FILE = Vectors.text("second.tlog-proof");
    private static final VerifierKey LOG = Vectors.key("log.vkey");

    @Test
    void provesTheSecondLeafAndNoOther() {
        var proof = ProofFile.parse(FILE);
        assertThat(proof.verifies(Vectors.CT.get(1), LOG)).isTrue();
        assertThat(proof.verifies(Vectors.CT.get(2), LOG)).isFalse();
        assertThat(proof.verifies(Vectors.CT.get(1), Vectors.key("witness.vkey")))
                .isFalse();
        assertThat(proof.extra()).contains(Bytes.of(new byte[] {0}));
        assertThat(proof).hasToString(FILE);
    }

    @Test
    void isTheFileThatIsMadeHere() {
        var nodes = Nodes.over(Vectors.CT.subList(0, 3));
        var made = new ProofFile(
                ProofFile.parse(FILE).extra(),
                InclusionProof.of(1, 3, nodes),
                SignedNote.parse(Vectors.text("checkpoint")));
        assertThat(made).hasToString(FILE);
    }

    @Test
    void refusesEveryOtherSpelling() {
        for (var wrong : new String[] {
            "",
            FILE.replace("@v1", "@v2"),
            FILE.replace("index 1", "index 01"),
            FILE.replace("index 1", "index 3"),
            FILE.replace("index 1", "Index 1"),
            FILE.replace("index 1\n", ""),
            FILE.replace("extra AA==", "extra AB=="),
            FILE.replace("extra AA==", "extra AA== "),
            FILE.replace("index 1\n", "index 1\nAAAA\n"),
            FILE.replace("index 1\n", "index 1\n\n"),
            FILE.replace("\n", "\r\n"),
            FILE + "\n",
            FILE + " ",
            FILE.strip()
        }) {
            assertThatExceptionOfType(Malformed.class).as(wrong).isThrownBy(() -> ProofFile.parse(wrong));
        }
    }
}
