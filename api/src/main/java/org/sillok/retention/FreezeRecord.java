package org.sillok.retention;

import java.time.LocalDate;
import org.sillok.record.Given;

/**
 * Freeze a record (폐기 금지·동결): nothing may be disposed of while it lasts.
 *
 * @param authority who ordered it, or under which law
 */
public record FreezeRecord(String meetingId, String reason, String authority, Official by, LocalDate on)
        implements RetentionCommand {

    public FreezeRecord {
        Given.id("meetingId", meetingId);
        Given.text("reason", reason, Given.PARAGRAPH);
        Given.text("authority", authority, Given.LINE);
        Given.present("by", by).checked("by");
        Given.present("on", on);
    }
}
