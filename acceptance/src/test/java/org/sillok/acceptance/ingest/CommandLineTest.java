package org.sillok.acceptance.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.server.commandline.Line;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report from the command line, into a record of its own and beside a server. */
class CommandLineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void recordsOnceAndComparesWhatComesOut(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        var file = Files.write(folder.resolve("report.txt"), Document.first().bytes());
        var json = folder.resolve("out.json");
        var data = folder.resolve("data").toString();

        assertThat(run(file, "--confirm", "--by", "다솜", "--data", data, "--report", json.toString(), "--compare"))
                .as(err.toString())
                .isZero();

        var report = read(json);
        assertThat(report.get("lost").intValue()).isZero();
        assertThat(differences(report)).hasSize(4);
        var told = told();
        assertThat(told).contains("-").hasSizeGreaterThan(60);
        out.getBuffer().setLength(0);

        assertThat(run(file, "--confirm", "--by", "나래", "--data", data))
                .as(err.toString())
                .isZero();
        assertThat(told()).isEqualTo(told);
    }

    @Test
    void recordsBesideAServer(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        var data = folder.resolve("data");
        try (var server = ServerProcess.start(data)) {
            var file =
                    Files.write(folder.resolve("report.txt"), Document.first().bytes());

            assertThat(run(file, "--confirm", "--data", data.toString()))
                    .as(err.toString())
                    .isZero();

            var events = new Records(server.owner()).events();
            var auditor = server.caller("auditor");
            var source = auditor.read("/api/ingest/" + Document.first().sha256());
            assertThat(source.get("state").stringValue()).isEqualTo("RECORDED");
            var meeting = source.get("meeting").stringValue();
            var minutes = auditor.read("/api/meetings/" + meeting + "/minutes?waitFor=" + (events - 1));
            assertThat(minutes.toString()).contains("새로 여는 데이터가 무엇인지 알고 싶음");

            var second =
                    Files.write(folder.resolve("second.txt"), Document.second().bytes());
            assertThat(run(second, "--confirm", "--data", data.toString())).isEqualTo(1);
            assertThat(err.toString())
                    .contains(source.get("committee").stringValue())
                    .contains("--committee");
            assertThat(run(
                            second,
                            "--confirm",
                            "--data",
                            data.toString(),
                            "--committee",
                            source.get("committee").stringValue()))
                    .isZero();
        }
    }

    private int run(Path file, String... options) {
        var arguments = Stream.concat(Stream.of("ingest", file.toString()), Stream.of(options));
        return Line.with(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    /** Which committee and meeting were told, and the position. */
    private String told() {
        return out.toString()
                .lines()
                .filter(line -> line.matches("  (?:committee|meeting|position|위원회|회의|자리) .*"))
                .toList()
                .toString();
    }

    private static JsonNode read(Path json) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(json));
    }

    private static List<String> differences(JsonNode report) {
        return report.get("comparison")
                .get("differences")
                .valueStream()
                .map(each ->
                        each.get("fact").stringValue() + ": " + each.get("source") + " / " + each.get("regenerated"))
                .toList();
    }
}
