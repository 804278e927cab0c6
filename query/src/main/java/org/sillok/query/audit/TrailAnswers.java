package org.sillok.query.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.PlaceEvent;
import org.sillok.audit.ReadTrail;
import org.sillok.audit.TrailLine;
import org.sillok.meeting.Basis;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import org.sillok.query.Where;
import org.sillok.record.Page;
import org.sillok.record.Provenance;
import org.sillok.record.Unknown;

/** Tells what was recorded, by whom, when; the payload is read from the record itself. */
public final class TrailAnswers {

    /** The payload as it is stored. */
    static final String PAYLOAD = """
            (select convert_from(e.payload, 'UTF8') from record.ledger l join record.event e on e.id = l.event
                where l.position = t.position) as payload""";

    private final Reading reading;

    public TrailAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public Page<TrailLine> answer(ReadTrail read) {
        var where = new Where("t.position <= :asOf")
                .and("stream", read.stream(), "t.stream = :stream")
                .and("type", read.type(), "t.type = :type")
                .and("actor", read.actor(), "t.actor = :actor")
                .and("since", moment(read.since()), "t.recorded_at >= :since")
                .and("until", moment(read.until()), "t.recorded_at < :until");
        return reading.page(
                "select t.*, " + PAYLOAD,
                "from trail t",
                where,
                "t.position",
                read.page(),
                read.size(),
                reading.at(read.asOf()),
                TrailAnswers::line);
    }

    /**
     * Where an event stands.
     *
     * @throws Unknown where the views know no such event (yet)
     */
    @QueryHandler
    public Long answer(PlaceEvent place) {
        return reading.first(
                        "select t.position from trail t where t.event_id = :id and t.position <= :asOf",
                        reading.at(place.asOf()),
                        Map.of("id", place.eventId()),
                        line -> line.position("position"))
                .orElseThrow(() -> new Unknown("event", place.eventId()));
    }

    static @Nullable Object moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static TrailLine line(Line line) {
        return new TrailLine(
                line.position("position"),
                line.text("event_id"),
                line.text("stream"),
                line.position("sequence"),
                line.text("type"),
                line.text("revision"),
                line.optionalTime("occurred"),
                line.instant("recorded_at"),
                line.text("actor"),
                line.text("role"),
                line.text("request"),
                line.optionalText("cause"),
                line.optionalWord(Basis.class, "basis"),
                provenance(line),
                line.text("payload"));
    }

    private static @Nullable Provenance provenance(Line line) {
        var source = line.optionalText("source");
        return source == null
                ? null
                : new Provenance(source, line.text("span"), line.text("rule_set"), line.text("confirmed_by"));
    }
}
