package org.sillok.query.retention;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;
import org.sillok.retention.ClassAdopted;
import org.sillok.retention.ClassRetired;

/** The classes of records schedules, each from a day on. */
public final class ScheduledClassesView implements View {

    private static final Table CLASS =
            Table.named("scheduled_class", "schedule", "code", "holds_from").saying("path", "period", "authority");

    @Override
    public List<String> scripts() {
        return List.of("retention");
    }

    @EventHandler
    void on(ClassAdopted adopted, Recorded recorded, Rows rows) {
        var held = adopted.adopted();
        rows.add(
                CLASS,
                recorded,
                adopted.scheduleId(),
                held.code(),
                held.from(),
                held.path(),
                held.period(),
                held.authority());
    }

    /** From the day on the class has no period. */
    @EventHandler
    void on(ClassRetired retired, Recorded recorded, Rows rows) {
        rows.add(
                CLASS,
                recorded,
                retired.scheduleId(),
                retired.code(),
                retired.from(),
                List.of(),
                null,
                retired.reason());
    }
}
