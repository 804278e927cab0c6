package org.sillok.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The process that a data directory's {@code postmaster.pid} speaks of. */
final class Postmaster {

    /** The line of the file that tells the port, counted from nought. */
    private static final int PORT = 3;

    private Postmaster() {}

    /** The port that the server listens on. */
    static int port(Path pidFile) throws IOException {
        var lines = Files.readAllLines(pidFile);
        if (lines.size() <= PORT) {
            throw new StoreFault("The server of " + pidFile + " is not up yet: try again in a moment");
        }
        return Integer.parseInt(lines.get(PORT).strip());
    }

    /**
     * After a restart of the machine or container its number may be another program's, which PostgreSQL would take for a
     * server that still runs.
     */
    static boolean isAlive(Path pidFile) throws IOException {
        var lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info().command().orElse("postgres"))
                .filter(command -> command.endsWith("postgres"))
                .isPresent();
    }
}
