package org.sillok.retention;

import java.time.LocalDate;
import org.sillok.record.Given;

/** Send an offered record back to its department (반려), for the defects that the check or the inspection found. */
public record ReturnRecord(String meetingId, String reason, Official by, LocalDate on) implements RetentionCommand {

    public ReturnRecord {
        Given.id("meetingId", meetingId);
        Given.text("reason", reason, Given.PARAGRAPH);
        Given.present("by", by).checked("by");
        Given.present("on", on);
    }
}
