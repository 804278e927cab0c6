package org.sillok.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against notes that openssl signed. */
class SignedNoteTest {

    private static final VerifierKey LOG = Vectors.key("log.vkey");
    private static final VerifierKey WITNESS = Vectors.key("witness.vkey");
    private static final SigningKey SIGNER =
            SigningKey.parse(Vectors.text("log.skey").strip());

    @Test
    void verifiesWhatOpensslSigned() {
        var note = SignedNote.parse(Vectors.text("checkpoint"));
        assertThat(LOG.verifies(note)).isTrue();
        assertThat(WITNESS.verifies(note)).isFalse();
        assertThat(note).hasToString(Vectors.text("checkpoint"));
    }

    @Test
    void signsAsOpensslDoes() {
        var note = SignedNote.parse(Vectors.text("checkpoint"));
        assertThat(Checkpoint.of(note).signedBy(SIGNER)).isEqualTo(note);
        assertThat(SIGNER.verifier()).isEqualTo(LOG);
        assertThat(SIGNER.secretText()).isEqualTo(Vectors.text("log.skey").strip());
    }

    @Test
    void verifiesAndMakesCosignatures() {
        var note = SignedNote.parse(Vectors.text("cosigned"));
        assertThat(WITNESS.verifies(note)).isTrue();
        assertThat(WITNESS.cosignedAt(note)).isEqualTo(Instant.ofEpochSecond(1679315147));
        var key = SigningKey.generate("w", SignatureType.COSIGNATURE, new SecureRandom());
        var cosigned = key.cosign(note, Instant.ofEpochSecond(5));
        assertThat(key.verifier().verifies(cosigned)).isTrue();
        assertThat(key.verifier().cosignedAt(cosigned)).isEqualTo(Instant.ofEpochSecond(5));
        assertThat(LOG.verifies(cosigned)).isTrue();
    }

    @Test
    void failsWhenTextOrSignatureIsAltered() {
        var note = SignedNote.parse(Vectors.text("cosigned"));
        var larger = new SignedNote(note.text().replace("\n3\n", "\n4\n"), note.signatures());
        assertThat(LOG.verifies(larger)).isFalse();
        assertThat(WITNESS.verifies(larger)).isFalse();
        for (var signature : note.signatures()) {
            var bytes = signature.bytes().array();
            for (var i = 0; i < bytes.length; i++) {
                var altered = bytes.clone();
                altered[i] ^= 1;
                var forged = SignedNote.unsigned(note.text())
                        .with(new SignedNote.Signature(signature.name(), signature.id(), Bytes.of(altered)));
                assertThat(LOG.verifies(forged) || WITNESS.verifies(forged)).isFalse();
            }
        }
    }

    @Test
    void passesOverOtherKeysOfTheSameNameOrIdButNotAFalseSignatureOfItsOwn() {
        var note = SignedNote.parse(Vectors.text("checkpoint"));
        var junk = Bytes.of(new byte[64]);
        assertThat(LOG.verifies(note.with(new SignedNote.Signature(LOG.name(), "00000000", junk))))
                .isTrue();
        assertThat(LOG.verifies(note.with(new SignedNote.Signature("other", LOG.id(), junk))))
                .isTrue();
        assertThat(LOG.verifies(note.with(new SignedNote.Signature(LOG.name(), LOG.id(), junk))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "text\n",
                "text\n\n",
                "text\n\n— a AAAAAAA=",
                "text\n\n— a AAAAAAA=\n\n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n— a AAAAAAA=\ntrailing\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— a+b AAAAAAA=\n",
                "text\n\n— a\u00a0b AAAAAAA=\n",
                "text\n\n— a AAAAAAA= \n",
                "text\n\n— a AAAAAAA\n",
                "text\n\n— a AAAAAAB=\n",
                "text\n\n— a AAAA AAA=\n",
                "text\n\n— a AAAAAA==\n",
                "text\n\n— a -_AAAAA=\n",
                "te\txt\n\n— a AAAAAAA=\n",
                "text\r\n\n— a AAAAAAA=\n",
                "text\n\n— a\u0000 AAAAAAA=\n",
                "\n\n— a AAAAAAA=\n"
            })
    void refusesEveryOtherSpelling(String note) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> SignedNote.parse(note));
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        var bytes = Vectors.text("checkpoint").getBytes(UTF_8);
        bytes[0] = (byte) 0xc0;
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> SignedNote.parse(bytes));
    }

    @Test
    void readsSixteenSignatures() {
        var note = SignedNote.parse(Vectors.text("checkpoint"));
        for (var i = 0; i < 15; i++) {
            note = note.with(new SignedNote.Signature("other" + i, "00000000", Bytes.of(new byte[64])));
        }
        assertThat(LOG.verifies(SignedNote.parse(note.toString()))).isTrue();
    }

    @Test
    void refusesKeysThatAreNotWrittenToTheLetter() {
        var text = LOG.toString();
        var id = LOG.id();
        for (var wrong : new String[] {
            "",
            "a+b",
            text + "+",
            text + "A",
            text.replace(id, "00000000"),
            text.replace(id, id.toUpperCase(Locale.ROOT) + "x"),
            text.replace(id, id.substring(1)),
            text.replace("record", "rec ord"),
            text.replace("record", "Record"),
            ofType(2)
        }) {
            assertThatExceptionOfType(Malformed.class).as(wrong).isThrownBy(() -> VerifierKey.parse(wrong));
        }
    }

    @Test
    void tellsNothingOfASecretThatItCannotRead() {
        var secret = SIGNER.secretText();
        var key = secret.substring(secret.lastIndexOf('+') + 1);
        for (var wrong : new String[] {
            secret + "A", secret.replace(SIGNER.verifier().id(), "00000000"), secret.substring(1), secret + "="
        }) {
            assertThatExceptionOfType(Malformed.class)
                    .isThrownBy(() -> SigningKey.parse(wrong))
                    .withMessageNotContaining(key);
        }
        assertThat(SIGNER).hasToString(LOG.toString());
    }

    private static String ofType(int type) {
        var key = new byte[33];
        key[0] = (byte) type;
        return "a+00000000+" + Base64.getEncoder().encodeToString(key);
    }
}
