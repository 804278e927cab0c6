package org.sillok.retention;

import java.time.LocalDate;
import org.sillok.record.Fact;

/** What happened to the keeping of one record. */
public sealed interface RetentionEvent extends Fact
        permits RecordClassified,
                RecordOffered,
                RecordPrechecked,
                RecordInspected,
                RecordAccepted,
                RecordReturned,
                RecordFrozen,
                RecordUnfrozen,
                CreatorsOpinionStated,
                AppraisalReviewed,
                AppraisalResolved,
                DispositionDecided,
                RecordDisposed {

    String meetingId();

    /** The day on which it was done. */
    LocalDate on();

    @Override
    default String stream() {
        return stream(meetingId());
    }

    /** The stream of a record's keeping. No id that anybody chooses holds a slash, so it is never a meeting's own. */
    static String stream(String meetingId) {
        return "retention/" + meetingId;
    }
}
