package org.sillok.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The servers that tests share: each is started once, and everybody gets a database of their own. */
public final class Servers {

    private static final String TEMPLATE = "prepared";

    /** No power failure is to be survived here. */
    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "full_page_writes", "off", "max_connections", "200");

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Servers() {}

    /** A prepared database of its own on the embedded server; the caller closes it. */
    public static Database freshDatabase() {
        return Database.at(freshAddress());
    }

    /** The same, for those who open it themselves. */
    public static Address freshAddress() {
        return fresh(Embedded.SERVER);
    }

    static Address fresh(EmbeddedServer server) {
        synchronized (server) {
            return server.database("test_" + DATABASES.incrementAndGet(), TEMPLATE);
        }
    }

    static EmbeddedServer embedded() {
        return Embedded.SERVER;
    }

    static EmbeddedServer start(Installation installation, String name) {
        var server = startBare(installation, name);
        Database.at(server.database(TEMPLATE)).close();
        return server;
    }

    /** Without so much as the roles. */
    static EmbeddedServer startBare(Installation installation, String name) {
        var directory = Path.of(
                "target", "servers", name + "-" + ProcessHandle.current().pid());
        try {
            Trees.delete(directory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var server = EmbeddedServer.start(installation, directory, FAST);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    /** The programs are unpacked once and stay. */
    static Installation installation() {
        return Installation.below(Path.of("target"));
    }

    private static final class Embedded {
        static final EmbeddedServer SERVER = start(installation(), "embedded");
    }
}
