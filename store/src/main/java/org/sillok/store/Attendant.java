package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A thread with a connection of its own that it serves until closed; a connection that breaks is replaced. */
abstract class Attendant implements AutoCloseable {

    private static final Duration RESPITE = Duration.ofMillis(500);

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final Connector connector;
    private final Thread thread;
    private volatile boolean closed;

    Attendant(String name, Connector connector) {
        this.connector = connector;
        this.thread = new Thread(this::attend, name);
        this.thread.setDaemon(true);
    }

    /** Works on the connection until {@link #isClosed}. */
    abstract void serve(Connection connection) throws SQLException, InterruptedException;

    /** Told when the connection broke, before another is sought. */
    void cutOff() {}

    void start() {
        thread.start();
    }

    boolean isClosed() {
        return closed;
    }

    private void attend() {
        while (!closed) {
            try (var connection = connector.connect(thread.getName())) {
                serve(connection);
            } catch (SQLException | RuntimeException broken) {
                if (!closed) {
                    log.warn("{} lost its connection or its work failed; trying again", thread.getName(), broken);
                    cutOff();
                    rest();
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(RESPITE.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Wakes the thread from whatever it waits for. */
    void wake() {
        thread.interrupt();
    }

    @Override
    public void close() {
        closed = true;
        wake();
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Opens a connection outside every pool. */
    interface Connector {
        Connection connect(String application) throws SQLException;
    }
}
