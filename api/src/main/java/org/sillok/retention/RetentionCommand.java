package org.sillok.retention;

import java.time.LocalDate;
import org.sillok.record.Order;

/** What can be asked of the keeping of one record: that of a meeting with its report and papers. */
public sealed interface RetentionCommand extends Order
        permits ClassifyRecord,
                OfferRecord,
                InspectRecord,
                AcceptRecord,
                ReturnRecord,
                FreezeRecord,
                UnfreezeRecord,
                StateCreatorsOpinion,
                ReviewAppraisal,
                ResolveAppraisal,
                DecideDisposition,
                DisposeOfRecord {

    String meetingId();

    /** Who does it. */
    Official by();

    /** The day on which it is done. */
    LocalDate on();

    @Override
    default String target() {
        return RetentionEvent.stream(meetingId());
    }
}
