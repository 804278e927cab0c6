package org.sillok.retention;

import java.time.LocalDate;
import org.sillok.record.Given;

/**
 * Enter what the appraisal board resolved (기록물평가심의회).
 *
 * @param resolution where this record holds it
 */
public record ResolveAppraisal(
        String meetingId, Disposition resolved, BoardResolution resolution, Official by, LocalDate on)
        implements RetentionCommand {

    public ResolveAppraisal {
        Given.id("meetingId", meetingId);
        Given.present("resolved", resolved);
        Given.present("resolution", resolution).checked("resolution");
        Given.present("by", by).checked("by");
        Given.present("on", on);
    }
}
