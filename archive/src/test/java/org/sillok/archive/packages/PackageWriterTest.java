package org.sillok.archive.packages;

import static org.assertj.core.api.Assertions.assertThat;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackageWriterTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @ParameterizedTest
    @EnumSource(PackageKind.class)
    void writesABagThatTheLibraryOfCongressReads(PackageKind kind) throws Exception {
        var bag = new BagReader().read(unpacked(kind));
        try (var verifier = new BagVerifier()) {
            verifier.isComplete(bag, false);
            verifier.isValid(bag, false);
        }
        assertThat(bag.getVersion().toString()).isEqualTo("1.0");
    }

    @ParameterizedTest
    @EnumSource(PackageKind.class)
    void writesDigestsThatCoreutilsCheck(PackageKind kind) throws Exception {
        var bag = unpacked(kind);
        for (var command : List.of(
                List.of("sha256sum", "--strict", "-c", "manifest-sha256.txt"),
                List.of("sha512sum", "--strict", "-c", "manifest-sha512.txt"),
                List.of("sha256sum", "--strict", "-c", "tagmanifest-sha256.txt"))) {
            var log = folder.resolve("log");
            var ended = new ProcessBuilder(command)
                    .directory(bag.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            assertThat(ended).as(Files.readString(log)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(PackageKind.class)
    void writesASubmissionThatCommonsIpHasNoErrorIn(PackageKind kind) throws Exception {
        var bag = unpacked(kind);
        assertThat(Judges.errorsOfCommonsIp(bag, folder)).isEmpty();
    }

    @Test
    void keepsPapersByteForByte() throws Exception {
        var bag = unpacked(PackageKind.FULL);
        var paper =
                bag.resolve("data").resolve(bag.getFileName()).resolve("representations/original/data/att-0001.pdf");
        assertThat(paper).hasBinaryContent(Sample.PAPER);
    }

    @Test
    void namesFilesInAsciiAndWritesNothingHalf() throws Exception {
        var file = PackageWriter.write(Sample.full(), folder);
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream()).allMatch(entry -> entry.getName().matches("[A-Za-z0-9._/-]+"));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private Path unpacked(PackageKind kind) throws Exception {
        var events = Sample.events();
        var contents = kind == PackageKind.FULL ? Sample.full() : Sample.published(Sample.proof(events));
        return Judges.unpacked(PackageWriter.write(contents, folder), folder);
    }
}
