package org.sillok.server.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.TimelineEvent;
import org.sillok.audit.TimelineFilter;
import org.sillok.query.Reading;
import org.sillok.query.audit.TimelineAnswers;
import org.sillok.record.Provenance;
import org.sillok.server.list.Column;
import org.sillok.server.list.Tables;
import org.sillok.server.list.Tables.Format;
import org.springframework.stereotype.Component;

/** A timeline to be taken away: all events that were asked for, as a table or as a line of JSON each. */
@Component
final class TimelineTables {

    private static final List<Column<TimelineEvent>> COLUMNS = List.of(
            column("timeline.position", each -> each.event().position()),
            column("timeline.act", each -> each.event().type()),
            column("timeline.occurred", each -> each.event().occurredAt()),
            column("timeline.recorded", each -> each.event().recordedAt()),
            column("timeline.actor", each -> each.event().actor()),
            column("timeline.role", each -> each.event().role()),
            column("timeline.basis", each -> each.event().basis()),
            column("timeline.cause", each -> each.event().cause()),
            column("timeline.consequences", TimelineEvent::consequences),
            column("timeline.request", each -> each.event().request()),
            column("timeline.id", each -> each.event().eventId()),
            column("timeline.stream", each -> each.event().stream()),
            column("timeline.sequence", each -> each.event().sequence()),
            column("timeline.revision", each -> each.event().revision()),
            column("timeline.source", each -> source(each.event().provenance())),
            column("timeline.payload", each -> each.event().payload()));

    private final TimelineAnswers answers;
    private final Reading reading;
    private final Tables tables;

    TimelineTables(Reading reading, Tables tables) {
        this.reading = reading;
        this.tables = tables;
        answers = new TimelineAnswers(reading);
    }

    void send(String meeting, TimelineFilter filter, long at, boolean asLines, HttpServletResponse response)
            throws IOException {
        reading.requireMeeting(meeting, at);
        Consumer<Consumer<TimelineEvent>> events = taking -> answers.each(meeting, filter, at, taking);
        if (asLines) {
            tables.sendLines("timeline", at, events, response);
        } else {
            tables.send("timeline", "timeline.title", Format.CSV, at, COLUMNS, events, response);
        }
    }

    private static Column<TimelineEvent> column(String key, Function<TimelineEvent, @Nullable Object> value) {
        return new Column<>(key, value);
    }

    private static @Nullable String source(@Nullable Provenance provenance) {
        return provenance == null ? null : provenance.source() + "#" + provenance.span();
    }
}
