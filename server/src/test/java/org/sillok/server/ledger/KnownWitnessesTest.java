package org.sillok.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.SigningKey;
import org.sillok.ledger.VerifierKey;
import org.sillok.server.settings.Unfit;

class KnownWitnessesTest {

    private static final VerifierKey ONE = key(SignatureType.COSIGNATURE);
    private static final VerifierKey OTHER = key(SignatureType.COSIGNATURE);

    @TempDir
    Path keys = Path.of("");

    @Test
    void areNoneWhereNobodySaysSo() {
        assertThat(KnownWitnesses.of(Map.of(), keys)).isEmpty();
    }

    @Test
    void areReadFromTheSettingBeforeTheFile() throws IOException {
        Files.writeString(keys.resolve("witnesses"), ONE + "\n\n" + ONE + "\n");
        assertThat(KnownWitnesses.of(Map.of(), keys)).containsExactly(ONE);
        assertThat(KnownWitnesses.of(Map.of("SILLOK_WITNESSES", " " + OTHER + " " + ONE), keys))
                .containsExactly(OTHER, ONE);
    }

    @Test
    void areNoKeysOfLogsAndNothingElse() {
        for (var unfit : new String[] {"nonsense", key(SignatureType.ED25519).toString(), ONE + "," + OTHER}) {
            assertThatExceptionOfType(Unfit.class)
                    .isThrownBy(() -> KnownWitnesses.of(Map.of("SILLOK_WITNESSES", unfit), keys))
                    .withMessageContaining("SILLOK_WITNESSES");
        }
    }

    private static VerifierKey key(SignatureType type) {
        return SigningKey.generate("w.example.kr", type, new SecureRandom()).verifier();
    }
}
