package org.sillok.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The PostgreSQL versions that the record is tested on. */
enum Version {
    EMBEDDED {
        @Override
        EmbeddedServer server() {
            return Servers.embedded();
        }

        @Override
        Installation installation() {
            return Servers.installation();
        }
    },
    DEBIAN_15 {
        @Override
        EmbeddedServer server() {
            return Debian15.SERVER;
        }

        @Override
        Installation installation() {
            return new Installation(DEBIAN_15_PROGRAMS, List.of("--locale=C.UTF-8"));
        }
    };

    private static final Path DEBIAN_15_PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    abstract EmbeddedServer server();

    abstract Installation installation();

    /** Those on this machine. With {@code -Dsillok.postgresql15=required} the absence of one is a failure. */
    static Stream<Version> present() {
        if (Files.exists(DEBIAN_15_PROGRAMS)) {
            return Stream.of(values());
        }
        if ("required".equals(System.getProperty("sillok.postgresql15"))) {
            throw new IllegalStateException("PostgreSQL 15 is required: apt-get install postgresql-15");
        }
        System.err.println("Not tested on PostgreSQL 15; to have it: apt-get install postgresql-15");
        return Stream.of(EMBEDDED);
    }

    private static final class Debian15 {
        static final EmbeddedServer SERVER = Servers.start(DEBIAN_15.installation(), "debian15");
    }
}
