package org.sillok.meeting;

import java.time.LocalDate;
import org.sillok.record.Given;

/** Adopt the minutes. */
public record AdoptMinutes(String meetingId, LocalDate on) implements MeetingCommand {

    public AdoptMinutes {
        Given.id("meetingId", meetingId);
        Given.present("on", on);
    }
}
