package org.sillok.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;
import org.sillok.report.Retention;

/**
 * Decide what becomes of a record, as the board resolved.
 *
 * @param extendedTo the longer period, with {@code EXTEND} only
 * @param againOn the day on which it is looked at again, with {@code HOLD} only
 */
public record DecideDisposition(
        String meetingId,
        Disposition disposition,
        @Nullable Retention extendedTo,
        @Nullable LocalDate againOn,
        Official by,
        LocalDate on)
        implements RetentionCommand {

    public DecideDisposition {
        Given.id("meetingId", meetingId);
        Given.present("disposition", disposition);
        Given.agrees("extendedTo", (disposition == Disposition.EXTEND) == (extendedTo != null), "with EXTEND only");
        Given.agrees("againOn", (disposition == Disposition.HOLD) == (againOn != null), "with HOLD only");
        Given.present("by", by).checked("by");
        Given.present("on", on);
    }
}
