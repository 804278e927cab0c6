package org.sillok.server.meeting;

import java.nio.charset.StandardCharsets;
import org.sillok.minutes.Calendar;
import org.sillok.minutes.MeetingState;
import org.sillok.server.list.CalendarText;
import org.sillok.server.page.Words;
import org.springframework.web.util.UriUtils;

/** Meetings as iCalendar has them (RFC 5545), all times in UTC. */
final class ICalendar {

    private final Words words;
    private final String site;
    private final CalendarText text;

    ICalendar(Words words, String site) {
        this.words = words;
        this.site = site;
        this.text = new CalendarText(words.say("table.meetings"));
    }

    String of(Calendar calendar) {
        calendar.entries().forEach(this::add);
        return text.text();
    }

    private void add(Calendar.Entry entry) {
        var meeting = entry.meeting();
        var id = UriUtils.encodePathSegment(meeting.meetingId(), StandardCharsets.UTF_8);
        text.line("BEGIN", "VEVENT");
        text.line("UID", "meeting-" + id + "@sillok");
        text.line("SEQUENCE", "" + entry.version());
        text.moment("DTSTAMP", entry.recordedAt());
        text.moment("LAST-MODIFIED", entry.recordedAt());
        text.moment("DTSTART", entry.plannedStart().toInstant());
        var end = entry.plannedEnd();
        if (end != null && end.isAfter(entry.plannedStart())) {
            text.moment("DTEND", end.toInstant());
        }
        text.text("SUMMARY", meeting.committeeName() + " " + words.title(meeting.number(), meeting.kind()));
        text.text("LOCATION", meeting.place());
        text.text("DESCRIPTION", words.of(meeting.state()));
        text.line("STATUS", meeting.state() == MeetingState.FAILED_FOR_QUORUM ? "CANCELLED" : "CONFIRMED");
        text.line("URL", site + "/meetings/" + id);
        text.line("END", "VEVENT");
    }
}
