package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears from the other nodes. What they tell only wakes somebody who then looks for himself, so a message that is lost
 * costs time and nothing else.
 */
final class Neighbours extends Attendant {

    private static final Logger log = LoggerFactory.getLogger(Neighbours.class);

    /** A node that stands by says that it has committed something. */
    static final String EVENT = "sillok_event";

    /** The sequencer says how far the ledger reaches. */
    static final String LEDGER = "sillok_ledger";

    private static final int WAIT_MILLIS = 1000;
    private static final int ANSWER_SECONDS = 10;

    private final Sequencer sequencer;
    private final Progress progress;
    private final List<Runnable> forgetful = new CopyOnWriteArrayList<>();
    private volatile @Nullable Connection ears;

    Neighbours(Connector connector, Sequencer sequencer, Progress progress) {
        super("sillok neighbours", connector);
        this.sequencer = sequencer;
        this.progress = progress;
    }

    @Override
    void serve(Connection connection) throws SQLException {
        ears = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + EVENT + "; listen " + LEDGER);
        }
        var messages = connection.unwrap(PGConnection.class);
        while (!isClosed()) {
            var heard = messages.getNotifications(WAIT_MILLIS);
            for (var message : heard) {
                hear(message);
            }
            if (heard.length == 0 && !isClosed() && !connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("nothing is heard on this line any more", "08006");
            }
        }
    }

    /** Behind a line that broke there may be another server, which lost what this one had. */
    @Override
    void cutOff() {
        progress.forget();
        forgetful.forEach(Runnable::run);
    }

    void whenCutOff(Runnable forget) {
        forgetful.add(forget);
    }

    /** Who listens to the network hears no interrupt. */
    @Override
    void wake() {
        super.wake();
        var listening = ears;
        if (listening != null) {
            try {
                listening.abort(Runnable::run);
            } catch (SQLException closed) {
                log.debug("Nobody listened any more", closed);
            }
        }
    }

    private void hear(PGNotification message) {
        if (!LEDGER.equals(message.getName())) {
            sequencer.ringFromAfar();
        } else if (!sequencer.isLeading()) {
            // The one that leads says so itself, and with the places.
            progress.advance(Long.parseLong(message.getParameter()));
        }
    }
}
