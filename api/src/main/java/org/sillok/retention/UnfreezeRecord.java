package org.sillok.retention;

import java.time.LocalDate;
import org.sillok.record.Given;

/** Lift one freeze of a record; others stand. */
public record UnfreezeRecord(String meetingId, int freeze, String reason, String authority, Official by, LocalDate on)
        implements RetentionCommand {

    public UnfreezeRecord {
        Given.id("meetingId", meetingId);
        Given.within("freeze", freeze, 1, Integer.MAX_VALUE);
        Given.text("reason", reason, Given.PARAGRAPH);
        Given.text("authority", authority, Given.LINE);
        Given.present("by", by).checked("by");
        Given.present("on", on);
    }
}
