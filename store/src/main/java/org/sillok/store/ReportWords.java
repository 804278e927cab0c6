package org.sillok.store;

import org.sillok.report.ChecklistFilled;
import org.sillok.report.ExpensesStated;
import org.sillok.report.ReportApproved;
import org.sillok.report.ReportCooperated;
import org.sillok.report.ReportDrafted;
import org.sillok.report.ReportEvent;
import org.sillok.report.ReportIrregularityFound;
import org.sillok.report.ReportRedrafted;
import org.sillok.report.ReportRegistered;
import org.sillok.report.ReportReturned;
import org.sillok.report.ReportReviewed;
import org.sillok.report.ReviewSkipped;

/** The words of what happens to reports. A line is never changed or taken away; an event may be added. */
final class ReportWords {

    private ReportWords() {}

    static Vocabulary.Builder add(Vocabulary.Builder vocabulary) {
        return vocabulary
                .word("ReportDrafted", "1", ReportDrafted.class)
                .word("ChecklistFilled", "1", ChecklistFilled.class)
                .word("ExpensesStated", "1", ExpensesStated.class)
                .word("ReportReviewed", "1", ReportReviewed.class)
                .word("ReviewSkipped", "1", ReviewSkipped.class)
                .word("ReportCooperated", "1", ReportCooperated.class)
                .word("ReportApproved", "1", ReportApproved.class)
                .word("ReportRegistered", "1", ReportRegistered.class)
                .word("ReportReturned", "1", ReportReturned.class)
                .word("ReportRedrafted", "1", ReportRedrafted.class)
                .word("ReportIrregularityFound", "1", ReportIrregularityFound.class)
                .all(ReportEvent.class);
    }
}
