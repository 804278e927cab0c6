package org.sillok.acceptance.architecture.broken.command;

import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.sillok.acceptance.architecture.broken.meeting.Message;

/** An aggregate that reads a database and a clock. */
public record Aggregate(DataSource source, Class<Message> message) {

    OffsetDateTime asksTheClock() {
        return OffsetDateTime.now(java.time.ZoneOffset.UTC);
    }
}
