package org.sillok.archive.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The same document makes the same bytes in JVMs of other zones and locales, and on another JDK where one is named. */
class SameBytesTest {

    /** The home of another JDK, such as {@code -Dsillok.other.jdk=/usr/lib/jvm/temurin-25-jdk-amd64}. */
    private static final String OTHER = System.getProperty("sillok.other.jdk", "");

    @Test
    void dependOnNeitherZoneNorLocaleNorJdk() throws Exception {
        var here = System.getProperty("java.home");
        var lima = digests(here, "America/Lima", "tr", "TR");
        assertThat(lima).hasSize(7);
        assertThat(digests(OTHER.isEmpty() ? here : OTHER, "Asia/Seoul", "ko", "KR"))
                .isEqualTo(lima);
        assertThat(digests(here, "Africa/Cairo", "ar", "EG")).isEqualTo(lima);
    }

    private static List<String> digests(String home, String zone, String language, String country)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(home, "bin", "java").toString());
        command.add("-Duser.timezone=" + zone);
        command.add("-Duser.language=" + language);
        command.add("-Duser.country=" + country);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Digests.class.getName());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .filter(SameBytesTest::isDigest)
                .toList();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return printed;
    }

    /** The libraries talk in between. */
    private static boolean isDigest(String line) {
        return line.matches("[a-z.]+ [0-9a-f]{64}");
    }
}
