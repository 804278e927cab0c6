package org.sillok.server.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A calendar as iCalendar writes it (RFC 5545): lines of at most 75 bytes, longer ones folded, and what is reserved escaped. */
public final class CalendarText {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    /** An empty one of that name. */
    public CalendarText(String name) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Sillok//Sillok//KO");
        line("CALSCALE", "GREGORIAN");
        text("NAME", name);
        text("X-WR-CALNAME", name);
    }

    public void moment(String property, Instant at) {
        line(property, MOMENT.format(at));
    }

    public void day(String property, LocalDate day) {
        line(property + ";VALUE=DATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    public void text(String property, String words) {
        line(
                property,
                words.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n"));
    }

    /** A property whose value needs no escaping. */
    public void line(String property, String value) {
        var bytes = 0;
        var line = property + ":" + value;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            var character = Character.toString(line.codePointAt(at));
            var size = character.getBytes(UTF_8).length;
            if (bytes + size > LONGEST) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += size;
        }
        text.append("\r\n");
    }

    public String text() {
        return text + "END:VCALENDAR\r\n";
    }
}
