package org.sillok.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The servers that tests share: one of each kind for the whole run, and a database of their own for those who ask. */
public final class Servers {

    /** No power failure is to be survived here. */
    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "full_page_writes", "off", "max_connections", "200");

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Servers() {}

    /** The embedded server's newest database, without tables yet. */
    public static Address freshAddress() {
        return address(Embedded.SERVER);
    }

    /** A prepared database of its own on the embedded server; the caller closes it. */
    public static Database freshDatabase() {
        return Database.at(freshAddress());
    }

    static Address address(EmbeddedServer server) {
        return server.database("test_" + DATABASES.incrementAndGet());
    }

    static EmbeddedServer start(Installation installation, Path directory) {
        try {
            Trees.delete(directory);
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        var server = EmbeddedServer.start(installation, directory, FAST);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    static Installation embedded() {
        return Installation.below(Path.of("target", "postgresql"));
    }

    static Installation debian15() {
        return new Installation(Path.of("/usr/lib/postgresql/15/bin"), List.of("--locale=C.UTF-8"));
    }

    private static final class Embedded {
        static final EmbeddedServer SERVER = start(
                embedded(),
                Path.of(
                        "target",
                        "servers",
                        "embedded-" + ProcessHandle.current().pid()));
    }

    /** Only where {@link Postgresql15Present} lets a test run. */
    static final class Debian15 {
        static final EmbeddedServer SERVER = start(
                debian15(),
                Path.of(
                        "target",
                        "servers",
                        "debian15-" + ProcessHandle.current().pid()));

        private Debian15() {}
    }
}
