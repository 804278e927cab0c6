package org.sillok.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The programs of one PostgreSQL version, run as they must be run.
 *
 * @param locale what initdb is told about languages; Hangul syllables sort by their code points
 */
record Installation(Path bin, List<String> locale) {

    private static final long PATIENCE_MINUTES = 10;

    /** The programs that the build brought, unpacked below {@code directory}. */
    static Installation below(Path directory) {
        return new Installation(
                Programs.forThisMachine().below(directory),
                List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
    }

    /** Runs a program of the installation to its end; its output goes to {@code output}. */
    void run(Path output, String program, List<String> arguments) {
        var command = new ArrayList<String>(Superuser.IS_RUNNING_US ? Superuser.asNobody() : List.of());
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        var status = status(output, command);
        if (status != 0) {
            throw new StoreFault(
                    "PostgreSQL's %s ended with %d, see %s: %s".formatted(program, status, output, tail(output)));
        }
    }

    /** Output goes to a file: a server that was started would hold a pipe open for as long as it runs. */
    private static int status(Path output, List<String> command) {
        try {
            return end(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                    .start());
        } catch (IOException failed) {
            throw new StoreFault("Could not run " + command + ": " + failed.getMessage(), failed);
        }
    }

    private static int end(Process process) {
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new StoreFault(
                        "Gave up on " + process.info().commandLine().orElse("PostgreSQL's program"));
            }
            return process.exitValue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoreFault("Interrupted while PostgreSQL's program ran", stop);
        }
    }

    private static String tail(Path output) {
        try {
            var text = Files.readString(output).strip();
            return text.substring(Math.max(0, text.length() - 2000));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
