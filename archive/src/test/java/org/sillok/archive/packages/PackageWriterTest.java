package org.sillok.archive.packages;

import static org.assertj.core.api.Assertions.assertThat;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roda_project.commons_ip2.validator.EARKSIPValidator;
import org.roda_project.commons_ip2.validator.reporter.ValidationReportOutputJson;
import tools.jackson.databind.json.JsonMapper;

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
        var sip = bag.resolve("data").resolve(bag.getFileName());
        var report = folder.resolve("report.json");
        try (var out = Files.newOutputStream(report)) {
            new EARKSIPValidator(new ValidationReportOutputJson(sip, out), "2.2.0").validate("2.2.0");
        }
        assertThat(errors(report)).isEmpty();
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

    private static List<String> errors(Path report) throws IOException {
        var errors = new ArrayList<String>();
        var tree = JsonMapper.shared().readTree(Files.readString(report));
        for (var each : tree.required("validation")) {
            if (each.required("testing").required("outcome").asString().equals("FAILED")
                    && each.required("level").asString().equals("MUST")) {
                errors.add(each.toString());
            }
        }
        assertThat(tree.required("validation").size()).isGreaterThan(100);
        return errors;
    }

    private Path unpacked(PackageKind kind) throws Exception {
        var events = Sample.events();
        var contents = kind == PackageKind.FULL ? Sample.full() : Sample.published(Sample.proof(events));
        var file = PackageWriter.write(contents, folder);
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                var to = folder.resolve(entry.getName());
                Files.createDirectories(to.getParent());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, to);
                }
            }
        }
        return folder.resolve(contents.id());
    }
}
