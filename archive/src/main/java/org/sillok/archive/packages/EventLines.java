package org.sillok.archive.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.sillok.ledger.Bytes;
import org.sillok.record.StoredEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of a package, one JSON object a line: payload and metadata are texts of their exact bytes. */
final class EventLines {

    static final String PATH = "representations/events/data/events.ndjson";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private EventLines() {}

    static Body of(List<StoredEvent> events) {
        return () -> new Lines(events.iterator());
    }

    static List<StoredEvent> read(InputStream in) throws IOException {
        var events = new ArrayList<StoredEvent>();
        var reader = new BufferedReader(new InputStreamReader(in, UTF_8.newDecoder()));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            events.add(event(line, events.size() + 1));
        }
        return events;
    }

    private static byte[] line(StoredEvent event) throws IOException {
        var line = MAPPER.createObjectNode();
        line.put("position", event.position());
        line.put("eventId", event.eventId().toString());
        line.put("stream", event.stream());
        line.put("sequence", event.sequence());
        line.put("recordedAt", event.recordedAt().toString());
        line.put("type", event.type());
        line.put("revision", event.revision());
        line.put("payload", text(event.payload()));
        line.put("metadata", text(event.metadata()));
        line.put("salt", HexFormat.of().formatHex(event.salt().array()));
        line.put("request", event.request().toString());
        line.put("requestPart", event.requestPart());
        return (line + "\n").getBytes(UTF_8);
    }

    /** @throws IOException where the bytes are no UTF-8, and so could not be told as text */
    private static String text(Bytes bytes) throws IOException {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.array())).toString();
        } catch (CharacterCodingException noText) {
            throw new IOException("what is stored is no text in UTF-8", noText);
        }
    }

    private static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(UTF_8));
    }

    private static StoredEvent event(String line, int number) throws IOException {
        try {
            return event(MAPPER.readTree(line));
        } catch (JacksonException | IllegalArgumentException | DateTimeException unreadable) {
            throw new IOException("line " + number + " is no stored event", unreadable);
        }
    }

    private static StoredEvent event(JsonNode line) {
        return new StoredEvent(
                line.required("position").longValue(),
                UUID.fromString(line.required("eventId").stringValue()),
                line.required("stream").stringValue(),
                line.required("sequence").longValue(),
                Instant.parse(line.required("recordedAt").stringValue()),
                line.required("type").stringValue(),
                line.required("revision").stringValue(),
                bytes(line.required("payload").stringValue()),
                bytes(line.required("metadata").stringValue()),
                Bytes.of(HexFormat.of().parseHex(line.required("salt").stringValue())),
                UUID.fromString(line.required("request").stringValue()),
                line.required("requestPart").intValue());
    }

    /** Written as they are read, so that a long meeting is never a second time in memory. */
    private static final class Lines extends InputStream {

        private final Iterator<StoredEvent> events;
        private ByteArrayInputStream line = new ByteArrayInputStream(new byte[0]);

        Lines(Iterator<StoredEvent> events) {
            this.events = events;
        }

        @Override
        public int read() throws IOException {
            return next() ? line.read() : -1;
        }

        @Override
        public int read(byte[] into, int from, int atMost) throws IOException {
            return next() ? line.read(into, from, atMost) : -1;
        }

        private boolean next() throws IOException {
            while (line.available() == 0 && events.hasNext()) {
                line = new ByteArrayInputStream(line(events.next()));
            }
            return line.available() > 0;
        }
    }
}
