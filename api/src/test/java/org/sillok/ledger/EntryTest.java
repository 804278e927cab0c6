package org.sillok.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The encoding is fixed for ever: these vectors may be added to, never changed. */
class EntryTest {

    private static final byte[] SALT = new byte[32];

    @Test
    void encodesEachFieldBehindItsLength() {
        assertThat(HexFormat.of()
                        .formatHex(opened(Instant.parse("2017-03-21T05:00:00.123456Z"))
                                .encoding()))
                .isEqualTo("0000000e" + "73696c6c6f6b2d656e7472792d31"
                        + "00000008" + "0000000000000007"
                        + "00000010" + "0123456789abcdef0123456789abcdef"
                        + "0000000a" + "ed9a8cec9d982d313731"
                        + "00000008" + "0000000000000002"
                        + "00000008" + "00054b3684195640"
                        + "0000000d" + "4d656574696e674f70656e6564"
                        + "00000001" + "31"
                        + "00000020" + Digest.sha256(SALT, "{}".getBytes(UTF_8))
                        + "00000020" + Digest.sha256("{}".getBytes(UTF_8)));
    }

    @Test
    void hashesToTheKnownLeaf() {
        assertThat(opened(Instant.parse("2017-03-21T05:00:00.123456Z")).leaf())
                .hasToString("f0db0ae4907f48094b7c87ef5a652e7e6bd30f0659956ce9327987c6ef8e7e5e");
    }

    @Test
    void countsWholeMicrosecondsOnly() {
        assertThat(opened(Instant.parse("2017-03-21T05:00:00.123456789Z")).encoding())
                .isEqualTo(opened(Instant.parse("2017-03-21T05:00:00.123456Z")).encoding());
    }

    @Test
    void refusesMoreThanATileCanHold() {
        var long64k =
                new Entry(0, new UUID(0, 0), "a".repeat(Entry.LONGEST), 0, Instant.EPOCH, "", "", digest(), digest());
        assertThatIllegalArgumentException().isThrownBy(long64k::encoding);
    }

    @Test
    void readsWhatItWrote() {
        var entry = opened(Instant.parse("2017-03-21T05:00:00.123456Z"));
        assertThat(Entry.decode(entry.encoding())).isEqualTo(entry);
        var before1970 = opened(Instant.parse("1948-07-17T00:00:00.000001Z"));
        assertThat(Entry.decode(before1970.encoding())).isEqualTo(before1970);
    }

    @Test
    void readsNoOtherBytes() {
        var encoding = opened(Instant.EPOCH).encoding();
        for (var cut = 0; cut < encoding.length; cut++) {
            var shortened = Arrays.copyOf(encoding, cut);
            assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Entry.decode(shortened));
        }
        var trailing = Arrays.copyOf(encoding, encoding.length + 1);
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Entry.decode(trailing))
                .withMessageContaining("1 bytes behind it");
    }

    @Test
    void readsNoOtherVersion() {
        var encoding = opened(Instant.EPOCH).encoding();
        encoding[4 + Entry.VERSION.length() - 1] = '2';
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Entry.decode(encoding))
                .withMessageContaining("sillok-entry-2");
    }

    @Test
    void readsNoTextThatIsNotUtf8AndNoFieldOfAnotherLength() {
        var encoding = opened(Instant.EPOCH).encoding();
        var stream = 4 + Entry.VERSION.length() + 12 + 20 + 4;
        var broken = encoding.clone();
        broken[stream] = (byte) 0xff;
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Entry.decode(broken))
                .withMessageContaining("stream");
        encoding[4 + Entry.VERSION.length() + 3] = 7;
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Entry.decode(encoding))
                .withMessageContaining("position must have 8 bytes, not 7");
    }

    private static Entry opened(Instant recordedAt) {
        return new Entry(
                7,
                UUID.fromString("01234567-89ab-cdef-0123-456789abcdef"),
                "회의-171",
                2,
                recordedAt,
                "MeetingOpened",
                "1",
                digest(),
                Digest.sha256("{}".getBytes(UTF_8)));
    }

    private static Digest digest() {
        return Digest.sha256(SALT, "{}".getBytes(UTF_8));
    }
}
