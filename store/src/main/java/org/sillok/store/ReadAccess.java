package org.sillok.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A way to read the record and no more, which prepares nothing and mends nothing: what is looked at stays as it was found.
 * It is walked as the role of the views, so that whoever put something of their own into the database gains no more by it.
 */
public final class ReadAccess implements AutoCloseable {

    private static final String RECORD = "sillok";

    private final Address reader;
    private final @Nullable EmbeddedServer server;

    private ReadAccess(Address owner, @Nullable EmbeddedServer server) {
        this.reader = new Roles(owner).viewer();
        this.server = server;
    }

    /**
     * To the server that runs on {@code directory}; where none runs it is started for as long as this is open.
     *
     * @throws StoreFault where there is no data, or the server does not start
     */
    public static ReadAccess to(Path directory) {
        var running = EmbeddedServer.runByAnother(directory, RECORD);
        if (running.isPresent()) {
            return new ReadAccess(running.get(), null);
        }
        if (!Files.exists(directory.resolve("cluster"))) {
            throw new StoreFault("There is no database in " + directory.toAbsolutePath());
        }
        var server = EmbeddedServer.start(directory);
        return new ReadAccess(server.database(RECORD), server);
    }

    /** The caller closes it. */
    public Connection connect(String application) throws SQLException {
        return reader.connect(application);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
