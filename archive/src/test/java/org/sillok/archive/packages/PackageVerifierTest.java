package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.archive.packages.Fault.Kind.BAG;
import static org.sillok.archive.packages.Fault.Kind.CONTAINER;
import static org.sillok.archive.packages.Fault.Kind.EVENT;
import static org.sillok.archive.packages.Fault.Kind.INCLUSION;
import static org.sillok.archive.packages.Fault.Kind.RENDERING;
import static org.sillok.archive.packages.Fault.Kind.SIGNATURE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.SigningKey;
import org.sillok.record.StoredEvent;

class PackageVerifierTest {

    private static final SigningKey STRANGER =
            SigningKey.generate("stranger.example.kr", SignatureType.ED25519, new SecureRandom());

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Test
    void findsNothingInWhatWasWritten() throws Exception {
        assertThat(verify(PackageWriter.write(Sample.full(), folder))).isEmpty();
        assertThat(verify(PackageWriter.write(Sample.published(null), folder))).isEmpty();
    }

    @Test
    void findsAByteThatWasChanged() throws Exception {
        var file = PackageWriter.write(Sample.full(), folder);
        var bytes = Files.readAllBytes(file);
        bytes[indexOf(bytes, Sample.PAPER) + 3] ^= 1;
        Files.write(file, bytes);
        assertThat(kindOf(file)).isIn(BAG, CONTAINER);
    }

    @Test
    void findsAnEventThatWasWrittenAnewWithEveryDigest() throws Exception {
        var proof = Sample.proof(Sample.events());
        assertThat(kindOf(written(Sample.events("다른 이름.pdf"), Sample.renderings(), proof)))
                .isEqualTo(EVENT);
    }

    @Test
    void findsALedgerThatIsAnother() throws Exception {
        var events = Sample.events();
        var proof = Sample.proof(events);
        var another = Sample.proof(Sample.events("다른 이름.pdf"));
        var mixed = new Proof(another.checkpoint(), proof.size(), proof.leaves());
        assertThat(kindOf(written(events, Sample.renderings(), mixed))).isEqualTo(INCLUSION);
    }

    @Test
    void findsADocumentThatDoesNotFollowFromTheEvents() throws Exception {
        Renderings forged = (meeting, events) -> List.of(
                new Rendering("text", "minutes.txt", "text/plain", "Plain text", Body.of("거짓".getBytes(UTF_8))));
        var file = written(Sample.events(), forged, Sample.proof(Sample.events()));
        assertThat(kindOf(file)).isEqualTo(RENDERING);
    }

    @Test
    void findsWhatStandsBehindTheZip() throws Exception {
        var file = PackageWriter.write(Sample.full(), folder);
        var before = Files.readAllBytes(file);
        var prefix = "숨은 것".getBytes(UTF_8);
        var both = new byte[prefix.length + before.length];
        System.arraycopy(prefix, 0, both, 0, prefix.length);
        System.arraycopy(before, 0, both, prefix.length, before.length);
        Files.write(file, both);
        assertThat(kindOf(file)).isEqualTo(CONTAINER);
    }

    @Test
    void opensNoBomb() throws Exception {
        var file = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a/b"));
            zip.write(new byte[1 << 20]);
        }
        assertThat(kindOf(file)).isEqualTo(CONTAINER);
    }

    @Test
    void opensNoOddPath() throws Exception {
        var file = folder.resolve("odd.zip");
        var odd = Sealed.of(PackageWriter.text("a/../../b", "x"));
        try (var out = Files.newOutputStream(file)) {
            StoredZip.write(out, List.of(odd));
        }
        assertThat(kindOf(file)).isEqualTo(CONTAINER);
    }

    @Test
    void asksForTheSignatureOfAKeyThatIsGiven() throws Exception {
        var file = PackageWriter.write(Sample.full(), folder);
        var found = new PackageVerifier(Sample.READER, Sample.renderings(), STRANGER.verifier()).verify(file);
        assertThat(found).map(Fault::kind).contains(SIGNATURE);
    }

    private Path written(List<StoredEvent> events, Renderings renderings, @Nullable Proof proof) throws IOException {
        return PackageWriter.write(
                PackageContents.full(Sample.MEETING, events, Sample.READER, renderings, Sample.papers(), proof),
                folder);
    }

    private static Optional<Fault> verify(Path file) throws IOException {
        return new PackageVerifier(Sample.READER, Sample.renderings(), null).verify(file);
    }

    private static Fault.Kind kindOf(Path file) throws IOException {
        return verify(file).orElseThrow().kind();
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                .indexOf(new String(part, java.nio.charset.StandardCharsets.ISO_8859_1));
    }
}
