package org.sillok.command.retention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Fact;
import org.sillok.retention.ClassAdopted;
import org.sillok.retention.ClassRetired;
import org.sillok.retention.ScheduleEvent;
import org.sillok.retention.ScheduledClass;

/** The classes of one schedule: what holds on which day. */
final class Classes {

    /** From each day to the next; empty where a class was retired. */
    private final Map<String, TreeMap<LocalDate, Optional<ScheduledClass>>> days = new HashMap<>();

    static Classes of(List<? extends Fact> facts) {
        var classes = new Classes();
        for (var fact : facts) {
            if (fact instanceof ScheduleEvent event) {
                classes.on(event);
            }
        }
        return classes;
    }

    void on(ScheduleEvent event) {
        if (event instanceof ClassAdopted adopted) {
            put(adopted.adopted().code(), adopted.adopted().from(), Optional.of(adopted.adopted()));
        } else if (event instanceof ClassRetired retired) {
            put(retired.code(), retired.from(), Optional.empty());
        }
    }

    /** Null where no such class holds on the day. */
    @Nullable
    ScheduledClass inForce(String code, LocalDate day) {
        var held = days.getOrDefault(code, new TreeMap<>()).floorEntry(day);
        return held == null ? null : held.getValue().orElse(null);
    }

    /** The day from which the last word on a class holds; null where there is none. */
    @Nullable
    LocalDate lastChange(String code) {
        var changes = days.get(code);
        return changes == null ? null : changes.lastKey();
    }

    private void put(String code, LocalDate from, Optional<ScheduledClass> held) {
        days.computeIfAbsent(code, first -> new TreeMap<>()).put(from, held);
    }
}
