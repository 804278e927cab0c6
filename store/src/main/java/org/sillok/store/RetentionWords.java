package org.sillok.store;

import org.sillok.retention.AppraisalResolved;
import org.sillok.retention.AppraisalReviewed;
import org.sillok.retention.ClassAdopted;
import org.sillok.retention.ClassRetired;
import org.sillok.retention.CreatorsOpinionStated;
import org.sillok.retention.DispositionDecided;
import org.sillok.retention.RecordAccepted;
import org.sillok.retention.RecordClassified;
import org.sillok.retention.RecordDisposed;
import org.sillok.retention.RecordFrozen;
import org.sillok.retention.RecordInspected;
import org.sillok.retention.RecordOffered;
import org.sillok.retention.RecordPrechecked;
import org.sillok.retention.RecordReturned;
import org.sillok.retention.RecordUnfrozen;
import org.sillok.retention.RetentionEvent;
import org.sillok.retention.ScheduleEvent;
import org.sillok.retention.StreamDisposed;

/** The words of schedules and of the keeping of records. A line is never changed or taken away; an event may be added. */
final class RetentionWords {

    private RetentionWords() {}

    static Vocabulary.Builder add(Vocabulary.Builder vocabulary) {
        return vocabulary
                .word("ClassAdopted", "1", ClassAdopted.class)
                .word("ClassRetired", "1", ClassRetired.class)
                .all(ScheduleEvent.class)
                .word("RecordClassified", "1", RecordClassified.class)
                .word("RecordOffered", "1", RecordOffered.class)
                .word("RecordPrechecked", "1", RecordPrechecked.class)
                .word("RecordInspected", "1", RecordInspected.class)
                .word("RecordAccepted", "1", RecordAccepted.class)
                .word("RecordReturned", "1", RecordReturned.class)
                .word("RecordFrozen", "1", RecordFrozen.class)
                .word("RecordUnfrozen", "1", RecordUnfrozen.class)
                .word("CreatorsOpinionStated", "1", CreatorsOpinionStated.class)
                .word("AppraisalReviewed", "1", AppraisalReviewed.class)
                .word("AppraisalResolved", "1", AppraisalResolved.class)
                .word("DispositionDecided", "1", DispositionDecided.class)
                .word("RecordDisposed", "1", RecordDisposed.class)
                .word("StreamDisposed", "1", StreamDisposed.class)
                .all(RetentionEvent.class);
    }
}
