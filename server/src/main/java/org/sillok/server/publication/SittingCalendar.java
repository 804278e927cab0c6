package org.sillok.server.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.publication.PublicSitting;
import org.sillok.server.list.CalendarText;
import org.sillok.server.page.Words;
import org.sillok.server.settings.PublicAddress;

/** The meetings that are public, as a calendar (RFC 5545). Of a closed record it tells the day alone. */
final class SittingCalendar {

    private final Words words;
    private final Public editions;
    private final PublicAddress address;

    SittingCalendar(Words words, PublicAddress address) {
        this.words = words;
        this.editions = new Public(words);
        this.address = address;
    }

    String of(List<PublicSitting> sittings) {
        var calendar = new CalendarText(words.say("public.calendar.title"));
        sittings.forEach(sitting -> add(calendar, sitting));
        return calendar.text();
    }

    private void add(CalendarText calendar, PublicSitting sitting) {
        var meeting = sitting.meeting();
        calendar.line("BEGIN", "VEVENT");
        calendar.line("UID", "urn:sillok:meeting:" + meeting.meeting());
        calendar.line("SEQUENCE", Integer.toString(meeting.edition() - 1));
        calendar.moment("DTSTAMP", meeting.publishedAt());
        addTimes(calendar, sitting.begins(), sitting.ends(), meeting.heldOn());
        calendar.text("SUMMARY", editions.title(meeting));
        if (sitting.place() != null) {
            calendar.text("LOCATION", sitting.place());
        }
        calendar.text("DESCRIPTION", words.of(meeting.openness()));
        if (address.isKnown()) {
            calendar.line("URL", Xml.address(address.base(), meeting.meeting()));
        }
        calendar.line("TRANSP", "TRANSPARENT");
        calendar.line("END", "VEVENT");
    }

    /** A whole day ends where the next begins. */
    private static void addTimes(
            CalendarText calendar, @Nullable Instant begins, @Nullable Instant ends, LocalDate day) {
        if (begins == null) {
            calendar.day("DTSTART", day);
            calendar.day("DTEND", day.plusDays(1));
            return;
        }
        calendar.moment("DTSTART", begins);
        if (ends != null && ends.isAfter(begins)) {
            calendar.moment("DTEND", ends);
        }
    }
}
