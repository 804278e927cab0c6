package org.sillok.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from the other nodes. What they tell only wakes somebody who then looks for himself, so a message that is lost
 * costs time and nothing else.
 */
final class Neighbours extends Attendant {

    /** A node that stands by says that it has committed something. */
    static final String EVENT = "sillok_event";

    /** The sequencer says how far the ledger reaches. */
    static final String LEDGER = "sillok_ledger";

    private static final int WAIT_MILLIS = 1000;

    private final Sequencer sequencer;
    private final Progress progress;

    Neighbours(Connector connector, Sequencer sequencer, Progress progress) {
        super("sillok neighbours", connector);
        this.sequencer = sequencer;
        this.progress = progress;
    }

    @Override
    void serve(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + EVENT + "; listen " + LEDGER);
        }
        var messages = connection.unwrap(PGConnection.class);
        while (!isClosed()) {
            for (var message : messages.getNotifications(WAIT_MILLIS)) {
                hear(message);
            }
        }
    }

    private void hear(PGNotification message) {
        if (LEDGER.equals(message.getName())) {
            progress.advance(Long.parseLong(message.getParameter()));
            return;
        }
        sequencer.ringFromAfar();
    }
}
