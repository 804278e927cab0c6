package org.sillok.retention;

import java.time.LocalDate;
import org.sillok.record.Given;

/** Review the appraisal as the archivist (기록물관리 전문요원 심사). */
public record ReviewAppraisal(String meetingId, Disposition proposes, String reason, Official by, LocalDate on)
        implements RetentionCommand {

    public ReviewAppraisal {
        Given.id("meetingId", meetingId);
        Given.present("proposes", proposes);
        Given.text("reason", reason, Given.PARAGRAPH);
        Given.present("by", by).checked("by");
        Given.present("on", on);
    }
}
