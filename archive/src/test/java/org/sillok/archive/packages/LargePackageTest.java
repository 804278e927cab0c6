package org.sillok.archive.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A long meeting with many papers is kept in a small heap: what is stored passes through, and only the documents are
 * whole in memory. {@code -Dsillok.speeches=10000 -Dsillok.megabytes=2048 -Dsillok.heap=512} is the largest that is
 * meant to fit.
 */
class LargePackageTest {

    private static final int SPEECHES = Integer.getInteger("sillok.speeches", 1_000);
    private static final int MEGABYTES = Integer.getInteger("sillok.megabytes", 256);
    private static final int HEAP = Integer.getInteger("sillok.heap", 192);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Test
    void isKeptInASmallHeap() throws Exception {
        assertThat(MEGABYTES).as("more than fits into the heap").isGreaterThan(HEAP);
        var told = run(HEAP);
        assertThat(told).startsWith(folder.toString());
        System.out.println(told);
        assertThat(Long.parseLong(told.split(" ", -1)[1])).isGreaterThan((long) MEGABYTES << 20);
    }

    private String run(int megabytes) throws IOException, InterruptedException {
        var said = folder.resolve("said");
        var failed = folder.resolve("failed");
        var ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LargePackage.class.getName(),
                        folder.toString(),
                        "" + SPEECHES,
                        "" + MEGABYTES)
                .redirectOutput(said.toFile())
                .redirectError(failed.toFile())
                .start()
                .waitFor();
        assertThat(ended).as(Files.readString(failed)).isZero();
        // The libraries talk before.
        return Files.readString(said).lines().reduce((before, last) -> last).orElse("");
    }
}
