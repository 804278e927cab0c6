package org.sillok.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.store.Database;

/** The database opens beside the rest of the program, and neither outlives the other's failure. */
class FailedStartTest {

    private final Path data;
    private final StringWriter err = new StringWriter();

    FailedStartTest(@TempDir Path data) {
        this.data = data;
    }

    @Test
    void leavesNoDatabaseBehindWhereThePortIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(demo("--port", "" + taken.getLocalPort())).isEqualTo(Exit.NO_PORT);
        }
        assertThat(err.toString()).contains("is taken");
        assertThat(data.resolve("postgresql/cluster")).exists();
        assertThat(data.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void saysWhoHasTheDatabase() {
        try (var another = Database.embedded(data.resolve("postgresql"))) {
            assertThat(another.url()).isNotEmpty();
            assertThat(demo("--port", "0")).isEqualTo(Exit.NO_DATABASE);
        }
        assertThat(err.toString()).contains("postgresql").doesNotContain("Exception");
    }

    @Test
    void rehearsesAndEnds() {
        assertThat(run("rehearse", "--data", data.toString())).isEqualTo(Exit.DONE);
        assertThat(Files.exists(data.resolve("postgresql/cluster"))).isTrue();
        assertThat(data.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
    }

    private int demo(String option, String value) {
        return run("demo", "--data", data.toString(), option, value);
    }

    private int run(String... arguments) {
        return Line.with(new PrintWriter(new StringWriter()), new PrintWriter(err, true))
                .execute(arguments);
    }
}
