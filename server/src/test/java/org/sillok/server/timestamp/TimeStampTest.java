package org.sillok.server.timestamp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeStampTest {

    private static final byte[] TEXT = "record.example.kr\n3\nrra8\n".getBytes(UTF_8);

    private static TimeAuthority authority;
    private static TimeAuthority another;
    private static Path file;
    private static byte[] stamp;

    @BeforeAll
    static void make(@TempDir Path folder) throws IOException {
        file = Files.write(folder.resolve("text"), TEXT);
        authority = new TimeAuthority(folder.resolve("one"), "rsa:2048", "sha256", "sha256");
        another = new TimeAuthority(folder.resolve("another"), "rsa:2048", "sha256", "sha256");
        stamp = Files.readAllBytes(authority.stamp(file));
    }

    @ParameterizedTest
    @CsvSource({"rsa:2048,sha256,sha256", "rsa:2048,sha512,sha1", "ec,sha256,sha256", "ec,sha384,sha512"})
    void isBelievedByTheAuthorityAndByItsRoot(String key, String digest, String naming, @TempDir Path folder)
            throws IOException {
        var each = new TimeAuthority(folder.resolve("authority"), key, digest, naming);
        var response = Files.readAllBytes(each.stamp(file));
        var token = Files.readAllBytes(each.token());
        var bare = Files.readAllBytes(each.stamp(file, "-sha256"));
        for (var certificate : List.of(each.root(), each.certificate())) {
            assertStamped(response, certificate);
            assertStamped(token, certificate);
        }
        // Without the certificate in it, it must be the one that is given.
        assertStamped(bare, each.certificate());
        assertRefused(bare, each.root(), TEXT, "neither in it nor among those given");
    }

    private static void assertStamped(byte[] token, Path certificate) throws IOException {
        var stamped = TimeStamp.check(token, Files.readAllBytes(certificate), List.of(new byte[0], TEXT));
        assertThat(Duration.between(stamped.at(), Instant.now()))
                .isBetween(Duration.ofSeconds(-2), Duration.ofMinutes(5));
        assertThat(stamped.authority()).isEqualTo("CN=Stamps");
    }

    @Test
    void isOfNothingElse() throws IOException {
        assertRefused(stamp, authority.root(), "another".getBytes(UTF_8), "something else");
        var longer = Files.readAllBytes(authority.stamp(file, "-sha512", "-cert"));
        assertRefused(longer, authority.root(), TEXT, "not by SHA-256");
    }

    @Test
    void isByNobodyElse() throws IOException {
        assertRefused(stamp, another.root(), TEXT, "does not lead to");
        assertRefused(stamp, another.certificate(), TEXT, "does not lead to");
    }

    /** The token names its certificate by digest, so that another one by the same root is not taken for it. */
    @Test
    void isByNoOtherCertificateOfTheSameRoot() throws IOException {
        var bare = Files.readAllBytes(authority.stamp(file, "-sha256"));
        assertRefused(bare, authority.sibling(), TEXT, "neither in it nor among those given");
    }

    @Test
    void isByACertificateForTimeStamps() throws IOException {
        var signer = Authority.read(Files.readAllBytes(authority.sibling())).get(0);
        var trusted = Authority.of(Files.readAllBytes(authority.root()));
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> trusted.require(signer, List.of(), Instant.now()))
                .withMessageContaining("not for time stamps");
    }

    @Test
    void isByACertificateThatWasValidThen() throws IOException {
        var signer = Authority.read(Files.readAllBytes(authority.certificate())).get(0);
        for (var certificate : List.of(authority.root(), authority.certificate())) {
            var trusted = Authority.of(Files.readAllBytes(certificate));
            trusted.require(signer, List.of(signer), Instant.now());
            assertThatExceptionOfType(Unreadable.class)
                    .isThrownBy(() -> trusted.require(
                            signer, List.of(signer), Instant.now().plus(Duration.ofDays(30))));
        }
    }

    /** Each byte counts, or is none of the authority's words. */
    @Test
    void isRefusedWithAnyByteAltered() throws IOException {
        var root = Files.readAllBytes(authority.root());
        var whole = TimeStamp.check(stamp, root, List.of(TEXT));
        var believed = 0;
        for (var at = 0; at < stamp.length; at++) {
            var altered = stamp.clone();
            altered[at] ^= 1;
            try {
                assertThat(TimeStamp.check(altered, root, List.of(TEXT))).isEqualTo(whole);
                believed++;
            } catch (Unreadable refused) {
                assertThat(refused).hasMessageMatching("(?s).+");
            }
        }
        // What surrounds the signed parts: the status, version numbers, lists of digests, unused certificates.
        assertThat(believed).isLessThan(70);
    }

    @Test
    void isRefusedCutShort() throws IOException {
        var root = Files.readAllBytes(authority.root());
        for (var length = 0; length < stamp.length; length += 7) {
            var cut = Arrays.copyOf(stamp, length);
            assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> TimeStamp.check(cut, root, List.of(TEXT)));
        }
    }

    private static void assertRefused(byte[] token, Path certificate, byte[] text, String why) throws IOException {
        var trusted = Files.readAllBytes(certificate);
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> TimeStamp.check(token, trusted, List.of(text)))
                .withMessageContaining(why);
    }
}
