package org.sillok.query.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.Difference;
import org.sillok.audit.Difference.Change;
import org.sillok.audit.Difference.Field;
import org.sillok.audit.Difference.Kind;
import org.sillok.audit.Moment.Neighbour;
import org.sillok.audit.ReadDifference;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells what is known of a meeting at one position and was not known, or known otherwise, at another. */
public final class DifferenceAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Reading reading;

    public DifferenceAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public Difference answer(ReadDifference read) {
        reading.requireMeeting(read.meetingId(), read.to());
        var events = events(read);
        var changes = new ArrayList<Change>();
        for (var table : Compared.ALL) {
            things(read, table).forEach((of, versions) -> {
                var change = change(read, table, of, versions, events);
                if (change != null) {
                    changes.add(change);
                }
            });
        }
        return new Difference(read.meetingId(), read.from(), read.to(), changes);
    }

    private Map<Long, Neighbour> events(ReadDifference read) {
        var events = new LinkedHashMap<Long, Neighbour>();
        reading.list(
                        "select position, type, stream from trail where meeting = :meeting"
                                + " and position > :from and position <= :asOf",
                        read.to(),
                        Map.of("meeting", read.meetingId(), "from", read.from()),
                        MomentAnswers::neighbour)
                .forEach(event -> events.put(event.position(), event));
        return events;
    }

    /** The rows that moved, in their order, by the thing that they are of. */
    private Map<Map<String, String>, List<Version>> things(ReadDifference read, Compared table) {
        var things = new LinkedHashMap<Map<String, String>, List<Version>>();
        var parameters = Map.of("meeting", read.meetingId(), "from", read.from());
        for (var version : reading.list(table.sql(), read.to(), parameters, DifferenceAnswers::version)) {
            things.computeIfAbsent(key(table, version), missing -> new ArrayList<>())
                    .add(version);
        }
        return things;
    }

    private static Map<String, String> key(Compared table, Version version) {
        var key = new LinkedHashMap<String, String>();
        table.key().forEach(column -> key.put(Compared.name(column), Objects.toString(version.text(column), "")));
        return key;
    }

    private static @Nullable Change change(
            ReadDifference read,
            Compared table,
            Map<String, String> of,
            List<Version> versions,
            Map<Long, Neighbour> events) {
        var before = at(versions, read.from());
        var after = at(versions, read.to());
        var fields = fields(table, before, after);
        if (fields.isEmpty()) {
            return null;
        }
        var kind = before == null ? Kind.ADDED : after == null ? Kind.ENDED : Kind.ALTERED;
        var made = new TreeSet<Long>();
        versions.forEach(version -> version.edges().forEach(made::add));
        made.retainAll(events.keySet());
        return new Change(
                table.part(),
                table.subject(),
                kind,
                of,
                fields,
                made.stream()
                        .map(position -> Objects.requireNonNull(events.get(position)))
                        .toList());
    }

    private static @Nullable Version at(List<Version> versions, long position) {
        return versions.stream()
                .filter(version -> version.knownAt(position))
                .findFirst()
                .orElse(null);
    }

    private static List<Field> fields(Compared table, @Nullable Version before, @Nullable Version after) {
        var fields = new ArrayList<Field>();
        for (var column : table.said()) {
            var was = before == null ? null : before.text(column);
            var is = after == null ? null : after.text(column);
            if (!Objects.equals(was, is)) {
                fields.add(new Field(Compared.name(column), was, is));
            }
        }
        return fields;
    }

    private static Version version(Line line) {
        return new Version(
                line.position("known_from"), line.optionalPosition("known_until"), JSON.readTree(line.text("said")));
    }

    /** What was said of a thing between two positions. */
    private record Version(long from, @Nullable Long until, JsonNode said) {

        boolean knownAt(long position) {
            return from <= position && (until == null || until > position);
        }

        List<Long> edges() {
            return until == null ? List.of(from) : List.of(from, until);
        }

        /** Null where nothing is said; an empty list says nothing either. */
        @Nullable
        String text(String column) {
            var value = said.get(column);
            if (value == null || value.isNull() || (value.isArray() && value.isEmpty())) {
                return null;
            }
            return value.isArray()
                    ? StreamSupport.stream(value.spliterator(), false)
                            .map(JsonNode::asString)
                            .collect(Collectors.joining(" / "))
                    : value.asString();
        }
    }
}
