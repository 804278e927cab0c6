package org.sillok.query.retention;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;
import org.sillok.retention.RecordFrozen;
import org.sillok.retention.RecordUnfrozen;

/** The freezes of records, those that stand and those that were lifted. */
public final class FreezesView implements View {

    private static final Table FREEZE = Table.named("custody_freeze", "meeting", "number")
            .saying("reason", "authority", "by_name", "by_post", "frozen_on")
            .saying("lifted_reason", "lifted_authority", "lifter_name", "lifter_post", "lifted_on");

    @Override
    public List<String> scripts() {
        return List.of("retention");
    }

    @EventHandler
    void on(RecordFrozen frozen, Recorded recorded, Rows rows) {
        rows.add(
                FREEZE,
                recorded,
                frozen.meetingId(),
                frozen.freeze(),
                frozen.reason(),
                frozen.authority(),
                frozen.by().name(),
                frozen.by().post(),
                frozen.on(),
                null,
                null,
                null,
                null,
                null);
    }

    @EventHandler
    void on(RecordUnfrozen lifted, Recorded recorded, Rows rows) {
        rows.amend(FREEZE, recorded, List.of(lifted.meetingId(), lifted.freeze()), row -> row.with(
                        "lifted_reason", lifted.reason())
                .with("lifted_authority", lifted.authority())
                .with("lifter_name", lifted.by().name())
                .with("lifter_post", lifted.by().post())
                .with("lifted_on", lifted.on()));
    }
}
