package org.sillok.command.retention;

import static org.sillok.retention.RetentionRule.ACTS_ON_A_RECORD_DO_NOT_RUN_BACKWARDS;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refuse;
import org.sillok.retention.RetentionEvent;

/** The day of the last act on a record. */
final class Days {

    private @Nullable LocalDate last;

    /** Refuses an act of a day before the last one. */
    void mustFollow(LocalDate on) {
        if (last != null) {
            Refuse.when(on.isBefore(last), ACTS_ON_A_RECORD_DO_NOT_RUN_BACKWARDS, Map.of("on", on, "last", last));
        }
    }

    @EventSourcingHandler
    void on(RetentionEvent event) {
        last = event.on();
    }
}
