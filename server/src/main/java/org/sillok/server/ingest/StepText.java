package org.sillok.server.ingest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.server.page.Words;

/** What an order would record, in words: a line for each thing that it states. */
final class StepText {

    /** Ids are made up by the reading, and digests say nothing to a reader. */
    private static final Set<String> UNSAID = Set.of("committeeId", "meetingId", "sha256", "basis");

    private final Words words;

    StepText(Words words) {
        this.words = words;
    }

    /** A thing that is stated. */
    record Line(String label, String value) {}

    List<Line> of(Record order) {
        var lines = new ArrayList<Line>();
        add(lines, "", order);
        return lines;
    }

    private void add(List<Line> lines, String within, Record told) {
        for (var component : told.getClass().getRecordComponents()) {
            var value = value(component, told);
            if (value != null && !UNSAID.contains(component.getName())) {
                add(lines, label(within, component.getName()), value);
            }
        }
    }

    private void add(List<Line> lines, String label, Object value) {
        if (value instanceof Record record) {
            add(lines, label, record);
            return;
        }
        if (value instanceof Collection<?> list && list.stream().anyMatch(Record.class::isInstance)) {
            var at = 1;
            for (var each : list) {
                add(lines, label + " " + at++, each);
            }
            return;
        }
        var said = said(value);
        if (!said.isEmpty()) {
            lines.add(new Line(label, said));
        }
    }

    private String label(String within, String name) {
        var own = words.say("field." + name);
        return within.isEmpty() ? own : within + " – " + own;
    }

    private String said(Object value) {
        if (value instanceof Enum<?> word) {
            return words.of(word);
        }
        if (value instanceof LocalDate day) {
            return words.day(day);
        }
        if (value instanceof OffsetDateTime time) {
            return words.moment(time);
        }
        if (value instanceof Boolean yes) {
            return yes ? words.say("field.yes") : "";
        }
        if (value instanceof Collection<?> list) {
            return String.join(", ", list.stream().map(this::said).toList());
        }
        return value.toString();
    }

    private static @Nullable Object value(RecordComponent component, Record told) {
        try {
            return component.getAccessor().invoke(told);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("cannot read " + component, impossible);
        }
    }
}
