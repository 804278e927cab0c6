package org.sillok.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "replay", "password"})
    void explainsEachCommandAndItsExitCodes(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: sillok " + command).contains("Exit codes:");
    }

    @Test
    void saysWhatThereIsWhenAskedForNothing() {
        assertThat(run()).isEqualTo(Exit.MISUSED);
        assertThat(err.toString()).contains("demo").contains("serve").contains("replay");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("sing")).isEqualTo(Exit.MISUSED);
        assertThat(run("serve", "--port", "eighty")).isEqualTo(Exit.MISUSED);
        assertThat(run("demo", "--colour")).isEqualTo(Exit.MISUSED);
    }

    @Test
    void refusesToServeNobody(@TempDir Path data) {
        assertThat(run("serve", "--data", data.toString())).isEqualTo(Exit.MISUSED);
        assertThat(err.toString()).contains("Nobody could sign in").doesNotContain("Exception");
    }

    @Test
    void refusesAPasswordThatIsNone() {
        assertThat(run("demo", "--password", "")).isEqualTo(Exit.MISUSED);
        assertThat(err.toString()).contains("1 to 72 bytes");
    }

    private int run(String... arguments) {
        return Line.with(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }
}
