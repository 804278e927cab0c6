package org.sillok.ingest.order;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.part.Stages;
import org.sillok.ingest.part.Timetable;
import org.sillok.meeting.Stage;

/** Finds the row of the timetable that a heading of the minutes belongs to: the next one of the same stage. */
final class Course {

    private final List<Timetable.Row> rows;
    private int next;

    Course(Timetable timetable) {
        rows = timetable.rows();
    }

    /** Null where no further row is of that stage. */
    Timetable.@Nullable Row row(Stage stage) {
        for (int at = next; at < rows.size(); at++) {
            if (Stages.named(rows.get(at).content()) == stage) {
                next = at + 1;
                return rows.get(at);
            }
        }
        return null;
    }
}
