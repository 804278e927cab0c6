package org.sillok.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.server.web.BodyLimit;
import tools.jackson.databind.json.JsonMapper;

class LineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "ingest", "replay", "verify", "archive", "restore", "witness", "password"})
    void explainsEachCommandAndItsExitCodes(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: sillok " + command).contains("Exit codes:");
    }

    @Test
    void saysWhatThereIsWhenAskedForNothing() {
        assertThat(run()).isEqualTo(Exit.MISUSED);
        assertThat(err.toString())
                .contains("demo")
                .contains("serve")
                .contains("ingest")
                .contains("replay");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("sing")).isEqualTo(Exit.MISUSED);
        assertThat(run("serve", "--port", "eighty")).isEqualTo(Exit.MISUSED);
        assertThat(run("demo", "--colour")).isEqualTo(Exit.MISUSED);
    }

    @Test
    void refusesAPasswordThatIsNone() {
        assertThat(run("demo", "--password", "")).isEqualTo(Exit.MISUSED);
        assertThat(err.toString()).contains("1 to 72 bytes");
    }

    @Test
    void refusesToReadWhatIsNoFile(@TempDir Path folder) {
        assertThat(run("ingest")).isEqualTo(Exit.MISUSED);
        assertThat(run("ingest", folder.resolve("nothing.txt").toString())).isEqualTo(Exit.MISUSED);
        assertThat(err.toString()).contains("There is no file");
        assertThat(run("ingest", folder.toString())).isEqualTo(Exit.MISUSED);
    }

    @Test
    void saysWhyADocumentCannotBeRead(@TempDir Path folder) throws IOException {
        var report = folder.resolve("out.json");
        var empty = Files.createFile(folder.resolve("empty.txt"));

        assertThat(run(
                        "ingest",
                        empty.toString(),
                        "--confirm",
                        "--data",
                        folder.resolve("data").toString()))
                .isEqualTo(Exit.FAILED);
        assertThat(run("ingest", empty.toString(), "--report", report.toString()))
                .isEqualTo(Exit.FAILED);

        assertThat(err.toString()).contains("empty.txt").doesNotContain("Exception");
        assertThat(report).doesNotExist();
        assertThat(folder.resolve("data/postgresql")).doesNotExist();
    }

    @Test
    void refusesADocumentThatIsTooLarge(@TempDir Path folder) throws IOException {
        var huge = folder.resolve("huge.txt");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(BodyLimit.LONGEST_DOCUMENT + 1L);
        }
        assertThat(run("ingest", huge.toString())).isEqualTo(Exit.MISUSED);
        assertThat(err.toString()).contains("20,971,520");
    }

    @Test
    void namesACommitteeOnlyToConfirm(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("report.txt"), "회의");
        assertThat(run("ingest", file.toString(), "--committee", "c")).isEqualTo(Exit.MISUSED);
        assertThat(err.toString()).contains("--confirm");
    }

    @Test
    void writesAReadingWithoutADatabase(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("report.txt"), "누리시 위원회의 회의");
        var report = folder.resolve("out.json");

        assertThat(run("ingest", file.toString(), "--report", report.toString()))
                .as(err.toString())
                .isEqualTo(Exit.DONE);

        assertThat(JsonMapper.shared().readTree(report.toFile()).propertyNames())
                .containsExactlyInAnyOrder(
                        "characters",
                        "understood",
                        "ambiguous",
                        "unparsed",
                        "lost",
                        "sha256",
                        "ruleSet",
                        "findings",
                        "proposal");
        assertThat(out.toString()).contains("report.txt").contains("--confirm");
    }

    @Test
    void writesNoReportWhereThereIsNoFolder(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("report.txt"), "회의");
        assertThat(run(
                        "ingest",
                        file.toString(),
                        "--report",
                        folder.resolve("no/out.json").toString()))
                .isEqualTo(Exit.MISUSED);
    }

    private int run(String... arguments) {
        return Line.with(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }
}
