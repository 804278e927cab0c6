package org.sillok.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The machine's superuser, as whom PostgreSQL refuses to run; in a user namespace of its own it is nobody. */
final class Superuser {

    static final boolean IS_RUNNING_US = isRunningUs();

    private static final List<String> UNSHARE = List.of("unshare", "--user");

    private Superuser() {}

    /** What to put before a command so that it runs as nobody, on files that root owns. */
    static List<String> asNobody() {
        if (!works()) {
            throw new StoreFault("PostgreSQL does not run as root, and this machine allows no user namespaces: "
                    + "start Sillok as another user, or set SILLOK_DB_URL to a server of your own");
        }
        return UNSHARE;
    }

    private static boolean works() {
        try {
            return new ProcessBuilder("unshare", "--user", "true").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRunningUs() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
