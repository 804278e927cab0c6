package org.sillok.archive.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameBytesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTC,en,US,UTF-8",
        "Asia/Seoul,ko,KR,UTF-8",
        "America/St_Johns,tr,TR,ISO-8859-1",
        "Asia/Seoul,ar,EG,UTF-8"
    })
    void writesTheSameBytesWhereverItIs(String zone, String language, String country, String encoding)
            throws Exception {
        assertThat(elsewhere(zone, language, country, encoding)).isEqualTo(Digests.here());
    }

    private String elsewhere(String zone, String language, String country, String encoding) throws Exception {
        var told = folder.resolve("told");
        var ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=" + zone,
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Dfile.encoding=" + encoding,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Digests.class.getName())
                .redirectOutput(told.toFile())
                .redirectError(folder.resolve("failed").toFile())
                .start()
                .waitFor();
        assertThat(ended).as(Files.readString(folder.resolve("failed"))).isZero();
        // The libraries talk before.
        return Files.readString(told).lines().reduce((before, last) -> last).orElse("");
    }
}
