package org.sillok.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Put a record into a class of a schedule (분류·보존기간 책정); its period follows from the class.
 *
 * @param completeOn the day on which it counts as complete; null takes what the record itself says
 * @param reason why it is put into another class than before; null at first
 */
public record ClassifyRecord(
        String meetingId,
        String scheduleId,
        String code,
        @Nullable LocalDate completeOn,
        @Nullable String reason,
        Official by,
        LocalDate on)
        implements RetentionCommand {

    public ClassifyRecord {
        Given.id("meetingId", meetingId);
        Given.id("scheduleId", scheduleId);
        Given.id("code", code);
        Given.optional("reason", reason, Given.PARAGRAPH);
        Given.present("by", by).checked("by");
        Given.present("on", on);
    }
}
