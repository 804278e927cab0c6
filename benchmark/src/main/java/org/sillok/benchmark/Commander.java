package org.sillok.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Runs other programs, those of the peers. */
final class Commander {

    private Commander() {}

    /** Whether a program can be found. */
    static boolean finds(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Answers what it said; what it complained of is part of the failure where there is one. */
    static String run(Map<String, String> environment, Path folder, String... command) throws IOException {
        var complaints = Files.createTempFile("sillok-bench", ".err");
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(complaints.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(command[0] + " failed: " + said + Files.readString(complaints));
            }
            return said;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + command[0] + " ran", stop);
        } finally {
            Files.delete(complaints);
        }
    }
}
