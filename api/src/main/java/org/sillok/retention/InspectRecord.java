package org.sillok.retention;

import java.time.LocalDate;
import java.util.List;
import org.sillok.record.Given;

/**
 * Inspect an offered record (검수).
 *
 * @param remarks what the inspector finds wanting, each in words; none where nothing is
 */
public record InspectRecord(String meetingId, List<String> remarks, Official by, LocalDate on)
        implements RetentionCommand {

    public InspectRecord {
        Given.id("meetingId", meetingId);
        remarks = Given.distinct("remarks", remarks);
        remarks.forEach(remark -> Given.text("remarks", remark, Given.PARAGRAPH));
        Given.present("by", by).checked("by");
        Given.present("on", on);
    }
}
