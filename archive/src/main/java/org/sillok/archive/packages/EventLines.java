package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of a package, one JSON object a line: payload and metadata are texts of their exact bytes. */
final class EventLines {

    static final String PATH = "representations/events/data/events.ndjson";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private EventLines() {}

    static Body of(List<PackagedEvent> events) {
        return () -> new Lines(events.iterator());
    }

    static List<PackagedEvent> read(InputStream in) throws IOException {
        var events = new ArrayList<PackagedEvent>();
        var reader = new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            events.add(event(line, events.size() + 1));
        }
        return events;
    }

    private static byte[] line(PackagedEvent event) {
        var line = MAPPER.createObjectNode();
        line.put("position", event.position());
        line.put("eventId", event.eventId().toString());
        line.put("stream", event.stream());
        line.put("sequence", event.sequence());
        line.put("recordedAt", event.recordedAt().toString());
        line.put("type", event.type());
        line.put("revision", event.revision());
        line.put("payload", event.payload());
        line.put("metadata", event.metadata());
        line.put("salt", event.salt());
        line.put("request", event.request().toString());
        line.put("requestPart", event.requestPart());
        return (line + "\n").getBytes(UTF_8);
    }

    private static PackagedEvent event(String line, int number) throws IOException {
        try {
            return event(MAPPER.readTree(line));
        } catch (JacksonException | IllegalArgumentException | DateTimeException unreadable) {
            throw new IOException("line " + number + " is no stored event", unreadable);
        }
    }

    private static PackagedEvent event(JsonNode line) {
        return new PackagedEvent(
                line.required("position").longValue(),
                UUID.fromString(line.required("eventId").stringValue()),
                line.required("stream").stringValue(),
                line.required("sequence").longValue(),
                Instant.parse(line.required("recordedAt").stringValue()),
                line.required("type").stringValue(),
                line.required("revision").stringValue(),
                line.required("payload").stringValue(),
                line.required("metadata").stringValue(),
                line.required("salt").stringValue(),
                UUID.fromString(line.required("request").stringValue()),
                line.required("requestPart").intValue());
    }

    /** Written as they are read, so that a long meeting is never a second time in memory. */
    private static final class Lines extends InputStream {

        private final Iterator<PackagedEvent> events;
        private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);

        Lines(Iterator<PackagedEvent> events) {
            this.events = events;
        }

        @Override
        public int read() {
            return next() ? line.read() : -1;
        }

        @Override
        public int read(byte[] into, int from, int atMost) {
            return next() ? line.read(into, from, atMost) : -1;
        }

        private boolean next() {
            while (line.available() == 0 && events.hasNext()) {
                line = new ByteArrayInputStream(line(events.next()));
            }
            return line.available() > 0;
        }
    }
}
