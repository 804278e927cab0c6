package org.sillok.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Dispose of a record (폐기 집행), as was decided. What it said is erased and comes back from nowhere.
 *
 * @param manner how it is done, and where; null where nobody says
 */
public record DisposeOfRecord(String meetingId, @Nullable String manner, Official by, LocalDate on)
        implements RetentionCommand {

    public DisposeOfRecord {
        Given.id("meetingId", meetingId);
        Given.optional("manner", manner, Given.PARAGRAPH);
        Given.present("by", by).checked("by");
        Given.present("on", on);
    }
}
