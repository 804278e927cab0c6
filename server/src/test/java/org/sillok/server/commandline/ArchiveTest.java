package org.sillok.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.SigningKey;

class ArchiveTest {

    private static final SampleRecord RECORD = SampleRecord.started();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void keepsAMeetingAsAPackageThatVerifies() throws IOException {
        assertThat(archive(RECORD.id("spring"))).as(err.toString()).isEqualTo(Exit.DONE);
        var file = told().get(0);
        assertThat(file).startsWith(folder).exists();
        assertThat(names(file))
                .anyMatch(name -> name.endsWith("representations/pdfa/data/minutes.pdf"))
                .anyMatch(name -> name.endsWith("representations/pdfa/data/report.pdf"))
                .anyMatch(name -> name.endsWith("documentation/proof/inclusion.json"));

        assertThat(verify(file, "--key", RECORD.key().toString()))
                .as(out + "" + err)
                .isEqualTo(Verify.INTACT);
        assertThat(verify(file)).isEqualTo(Verify.INTACT);
        var stranger = SigningKey.generate("record.example.kr", SignatureType.ED25519, new SecureRandom());
        assertThat(verify(file, "--key", stranger.verifier().toString())).isEqualTo(Verify.ALTERED);
        assertThat(out.toString()).contains("[SIGNATURE]");
    }

    @Test
    void tellsThePackageOfAnAlteredMeeting() throws IOException {
        archive(RECORD.id("autumn"));
        var file = told().get(0);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(verify(file)).isEqualTo(Verify.ALTERED);
        assertThat(verify(folder.resolve("nothing.zip"))).isEqualTo(Verify.NOT_CHECKED);
        assertThat(verify(file, "--checkpoint", file.toString())).isEqualTo(Verify.NOT_CHECKED);
    }

    @Test
    void keepsWhatIsDisclosedApart() throws IOException {
        assertThat(archive("--public", RECORD.id("spring"))).as(err.toString()).isEqualTo(Exit.DONE);
        var file = told().get(0);
        assertThat(file.getFileName().toString()).startsWith("sillok-public-");
        assertThat(names(file))
                .noneMatch(name -> name.contains("events.ndjson"))
                .anyMatch(name -> name.endsWith("representations/edition/data/edition.json"))
                .anyMatch(name -> name.endsWith("representations/pdfa/data/minutes.pdf"));
        assertThat(verify(file, "--key", RECORD.key().toString()))
                .as(out + "" + err)
                .isEqualTo(Verify.INTACT);
    }

    @Test
    void goesOnWhereItWasCutOff() throws IOException {
        assertThat(archive("--all")).as(err.toString()).isEqualTo(Exit.DONE);
        var files = told();
        assertThat(files).hasSizeGreaterThanOrEqualTo(3);
        var before = Files.readAllBytes(files.get(0));
        var kept = Files.getLastModifiedTime(files.get(1));
        Files.write(files.get(0), new byte[] {'P', 'K'});

        assertThat(archive("--all", "--since", "2020-01-01")).as(err.toString()).isEqualTo(Exit.DONE);

        assertThat(files.get(0)).hasBinaryContent(before);
        assertThat(Files.getLastModifiedTime(files.get(1))).isEqualTo(kept);
        assertThat(told()).isEqualTo(files);
        assertThat(archive(
                        "--all",
                        "--since",
                        LocalDate.now(ZoneOffset.UTC).plusDays(2).toString()))
                .isEqualTo(Exit.DONE);
        assertThat(told()).isEmpty();
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactlyInAnyOrderElementsOf(files);
        }
    }

    @Test
    void saysWhatCannotBeKept() throws Exception {
        assertThat(archive("nobody")).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).contains("nobody").doesNotContain("Exception");
        assertThat(archive(RECORD.convened())).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).containsAnyOf("끝나지 않은", "not been closed");
        assertThat(archive()).isEqualTo(Exit.MISUSED);
        assertThat(archive("--all", "spring")).isEqualTo(Exit.MISUSED);
        assertThat(archive("--since", "2020-01-01", "spring")).isEqualTo(Exit.MISUSED);
        var file = Files.createFile(folder.resolve("file"));
        assertThat(run("archive", "x", "--data", RECORD.data(), "-o", file.toString()))
                .isEqualTo(Exit.MISUSED);
        assertThat(run("archive", "x", "--data", folder.resolve("none").toString(), "-o", folder.toString()))
                .isEqualTo(Exit.NO_DATABASE);
        assertThat(told()).isEmpty();
    }

    @Test
    void speaksBothLanguages() {
        var file = "org.sillok.server.commandline.packages";
        assertThat(ResourceBundle.getBundle(file, Locale.KOREAN).keySet())
                .isEqualTo(ResourceBundle.getBundle(file, Locale.ENGLISH).keySet());
    }

    private int archive(String... arguments) {
        var line = new ArrayList<>(List.of("archive", "--data", RECORD.data(), "-o", folder.toString()));
        line.addAll(List.of(arguments));
        return run(line.toArray(String[]::new));
    }

    private int verify(Path file, String... more) {
        var line = new ArrayList<>(List.of("verify", file.toString()));
        line.addAll(List.of(more));
        return run(line.toArray(String[]::new));
    }

    private List<Path> told() {
        var files = out.toString().lines().map(Path::of).toList();
        out.getBuffer().setLength(0);
        return files;
    }

    private static List<String> names(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().map(entry -> entry.getName()).toList();
        }
    }

    private int run(String... arguments) {
        return Line.with(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }
}
