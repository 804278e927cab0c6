package org.sillok.server.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;

/** Calendars are read by others: what they read is what was meant. */
class CalendarTextTest {

    private static final String PLACE = "가람시청 본관; 4층, 소회의실 \\ 별관\n" + "가나다라마바사아자차카타파하".repeat(9);

    @Test
    void isReadAsItWasMeant() throws Exception {
        var calendar = new CalendarText("공개된 회의");
        calendar.line("BEGIN", "VEVENT");
        calendar.line("UID", "urn:sillok:meeting:m-1");
        calendar.moment("DTSTAMP", Instant.parse("2026-07-09T01:02:03Z"));
        calendar.day("DTSTART", LocalDate.of(2026, 6, 24));
        calendar.text("LOCATION", PLACE);
        calendar.line("END", "VEVENT");

        var read = new CalendarBuilder().build(new StringReader(calendar.text()));
        assertThat(read.validate().hasErrors()).isFalse();
        var event = read.getComponents("VEVENT").get(0);
        assertThat(event.getProperty("LOCATION").map(Property::getValue)).hasValue(PLACE);
        assertThat(event.getProperty("DTSTART").map(Property::getValue)).hasValue("20260624");
    }

    @Test
    void foldsLinesOfMoreThanSeventyFiveBytesBetweenCharacters() {
        var calendar = new CalendarText("x");
        calendar.text("LOCATION", PLACE);
        assertThat(calendar.text().split("\r\n", -1)).allSatisfy(line -> {
            assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        });
    }
}
