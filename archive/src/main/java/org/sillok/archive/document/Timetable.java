package org.sillok.archive.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Figures;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Table;
import org.sillok.meeting.StageEntered;

/** When the meeting came to which stage. */
final class Timetable {

    private Timetable() {}

    static @Nullable Table of(Sitting sitting) {
        var rows = sitting.facts(StageEntered.class)
                .map(it -> List.of(
                        it.occurredAt() == null ? Wording.NOT_STATED : Figures.time(it.occurredAt()),
                        it.label() == null ? Wording.of(it.stage()) : it.label(),
                        it.lead() == null ? Wording.NOT_STATED : it.lead()))
                .toList();
        return rows.isEmpty() ? null : new Table("진행 순서", List.of("시각", "내용", "진행"), rows);
    }
}
