package org.sillok.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The process that a data directory's {@code postmaster.pid} speaks of. */
final class Postmaster {

    private Postmaster() {}

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
