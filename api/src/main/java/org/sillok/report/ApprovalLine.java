package org.sillok.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Who is to sign a report, in turn: 기안, 검토, 협조, 결재.
 *
 * @param drafter null where the source of a past report states none
 * @param approver null where the source of a past report states none
 * @param asPrinted the words of the source, where it is a transcript
 */
public record ApprovalLine(
        @Nullable Signatory drafter,
        List<Signatory> reviewers,
        List<Signatory> cooperators,
        @Nullable Signatory approver,
        @Nullable String asPrinted) {

    /** The most who review, and the most who cooperate. */
    public static final int LONGEST = 20;

    public ApprovalLine {
        reviewers = Given.orEmpty(reviewers);
        cooperators = Given.orEmpty(cooperators);
    }

    ApprovalLine checked(String field) {
        if (drafter != null) {
            drafter.checked(field + ".drafter");
        }
        check(field + ".reviewers", reviewers);
        check(field + ".cooperators", cooperators);
        if (approver != null) {
            approver.checked(field + ".approver");
        }
        Given.optional(field + ".asPrinted", asPrinted, Given.PARAGRAPH);
        return this;
    }

    private static void check(String field, List<Signatory> signatories) {
        Given.within(field, signatories.size(), 0, LONGEST);
        Given.list(field, signatories);
        for (int at = 0; at < signatories.size(); at++) {
            signatories.get(at).checked(field + "[" + at + "]");
        }
    }
}
