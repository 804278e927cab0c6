package org.sillok.retention;

import java.time.LocalDate;
import org.sillok.record.Given;

/** Accept an inspected record (인수), by which the department has its receipt. */
public record AcceptRecord(String meetingId, SendersCopy copy, Official by, LocalDate on) implements RetentionCommand {

    public AcceptRecord {
        Given.id("meetingId", meetingId);
        Given.present("copy", copy);
        Given.present("by", by).checked("by");
        Given.present("on", on);
    }
}
