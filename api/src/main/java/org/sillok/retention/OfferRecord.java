package org.sillok.retention;

import java.time.LocalDate;
import org.sillok.record.Given;

/**
 * Offer a record to the records office (이관 신청). It is checked at once, and what is found stands beside the offer.
 *
 * @param papers how many papers the department sends
 */
public record OfferRecord(String meetingId, int papers, Official by, LocalDate on) implements RetentionCommand {

    public OfferRecord {
        Given.id("meetingId", meetingId);
        Given.within("papers", papers, 0, Given.MANY);
        Given.present("by", by).checked("by");
        Given.present("on", on);
    }
}
