package org.sillok.query.audit;

import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.Moment;
import org.sillok.audit.Moment.Neighbour;
import org.sillok.audit.ReadMoment;
import org.sillok.audit.TrailLine;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import org.sillok.record.Unknown;

/** Tells of one event what it hangs together with, and where it stands in the timeline of its meeting. */
public final class MomentAnswers {

    private static final String NEIGHBOUR =
            "select n.position, n.type, n.stream from trail n where n.position <= :asOf and ";

    private static final String CAUSE = "n.event_id = :id";

    private final Reading reading;

    public MomentAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public Moment answer(ReadMoment read) {
        var asOf = reading.at(read.asOf());
        reading.requireMeeting(read.meetingId(), asOf);
        var meeting = Map.<String, Object>of("meeting", read.meetingId());
        var count = (int) reading.count("select count(*) from trail where meeting = :meeting", asOf, meeting);
        var number = read.number() == null
                ? (int) reading.count(
                        "select count(*) from trail where meeting = :meeting and position <= :asOf", asOf, meeting)
                : read.number();
        var event = event(read.meetingId(), number, asOf);
        // What came of it may be younger than the moment at hand.
        var now = reading.at(null);
        return new Moment(
                event,
                number,
                count,
                cause(event, now),
                neighbours("n.cause = :id", Map.of("id", event.eventId()), now),
                neighbours(
                        "n.request = :request and n.position <> :position",
                        Map.of("request", event.request(), "position", event.position()),
                        now));
    }

    private TrailLine event(String meeting, int number, long asOf) {
        var sql = "select t.*, " + TrailAnswers.PAYLOAD
                + " from trail t where t.meeting = :meeting order by t.position limit 1 offset :before";
        return reading.first(
                        sql, asOf, Map.of("meeting", meeting, "before", Math.max(0, number - 1)), TrailAnswers::line)
                .orElseThrow(() -> new Unknown("event", String.valueOf(number)));
    }

    private @Nullable Neighbour cause(TrailLine event, long asOf) {
        var cause = event.cause();
        return cause == null
                ? null
                : neighbours(CAUSE, Map.of("id", cause), asOf).stream()
                        .findFirst()
                        .orElse(null);
    }

    private List<Neighbour> neighbours(String condition, Map<String, ?> parameters, long asOf) {
        return reading.list(
                NEIGHBOUR + condition + " order by n.position limit 50", asOf, parameters, MomentAnswers::neighbour);
    }

    static Neighbour neighbour(Line line) {
        return new Neighbour(line.position("position"), line.text("type"), line.text("stream"));
    }
}
