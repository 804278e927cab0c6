package org.sillok.acceptance.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.server.commandline.Line;
import tools.jackson.databind.json.JsonMapper;

/** The published report goes in and comes out again: what differs is what is odd about the report itself. */
@WithTheReport
class IngestedReportTest {

    @Test
    void statesEveryFactAgain(@TempDir Path folder) {
        var out = new StringWriter();
        var err = new StringWriter();
        var json = folder.resolve("out.json");

        var code = Line.with(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute("ingest", TheReport.file().toString(), "--report", json.toString(), "--compare");

        assertThat(code).as(err.toString()).isZero();
        var report = JsonMapper.shared().readTree(json.toFile());
        var characters = report.get("characters").intValue();
        assertThat(report.get("lost").intValue()).isZero();
        assertThat(report.get("understood").intValue() + report.get("ambiguous").intValue())
                .isGreaterThanOrEqualTo(characters * 99 / 100);
        var comparison = report.get("comparison");
        assertThat(comparison.get("equal").size()).isEqualTo(42);
        // Both languages are possible here, so the facts are told by what the source says of them.
        assertThat(comparison.get("differences").size()).isEqualTo(4);
        assertThat(comparison.get("differences").valueStream().map(each -> each.get("source")
                        .stringValue()))
                .anyMatch(source -> source.equals("60"))
                .anyMatch(source -> source.contains("결과보고"))
                .anyMatch(source -> source.contains("License"))
                .anyMatch(source -> source.equals("U+F03DA"));
    }
}
