package org.sillok.retention;

import java.time.LocalDate;
import org.sillok.record.Given;

/** State what the department that made the record thinks of keeping it (생산부서 의견); this begins the appraisal. */
public record StateCreatorsOpinion(String meetingId, Disposition proposes, String reason, Official by, LocalDate on)
        implements RetentionCommand {

    public StateCreatorsOpinion {
        Given.id("meetingId", meetingId);
        Given.present("proposes", proposes);
        Given.text("reason", reason, Given.PARAGRAPH);
        Given.present("by", by).checked("by");
        Given.present("on", on);
    }
}
