package org.sillok.meeting;

import java.time.LocalDate;
import org.sillok.record.Given;

/** Sign the minutes, as the holder of a seat or as the secretary. */
public record SignMinutes(String meetingId, Speaker signer, LocalDate on) implements MeetingCommand {

    public SignMinutes {
        Given.id("meetingId", meetingId);
        Given.present("signer", signer).checked("signer");
        Given.agrees("signer.kind", signer.kind() != Speaker.Kind.UNNAMED, "SEAT or OFFICIAL");
        Given.present("on", on);
    }
}
