package org.sillok.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Basis;

/**
 * The report on a meeting as it stands: its last draft, who signed it, the forms that belong to it, and what became of
 * the drafts before.
 *
 * @param number of the last draft
 * @param reason why it was drafted anew; null for the first
 * @param steps the approval line, in turn
 * @param checklist null where none was filled in
 * @param registered null where the last draft is not registered
 * @param earlier the drafts before the last, which stay in the record
 * @param version the sequence of the last fact of the report
 */
public record ReportSheet(
        String meetingId,
        String committeeId,
        Basis basis,
        int number,
        ReportState state,
        @Nullable String reason,
        Draft draft,
        List<Step> steps,
        @Nullable Returned returned,
        @Nullable Checklist checklist,
        ExpenseSheet expenses,
        @Nullable Registered registered,
        List<Earlier> earlier,
        long version) {

    /**
     * A place in the approval line.
     *
     * @param place its turn among those of its kind, from 1
     * @param by who signs, or is to; who did sign where somebody stood in
     * @param signature null where nobody signed
     * @param reason why the place was skipped
     * @param capacity with an approval only, as are {@code inPlaceOf}, {@code ground} and {@code content}
     * @param content the digest of the bytes that the approver saw
     */
    public record Step(
            Kind kind,
            int place,
            Signatory by,
            State state,
            @Nullable Signature signature,
            @Nullable String reason,
            @Nullable Capacity capacity,
            @Nullable Signatory inPlaceOf,
            @Nullable String ground,
            @Nullable String content) {

        /** What is done there. */
        public enum Kind {
            /** 기안. */
            DRAFT,
            /** 검토. */
            REVIEW,
            /** 협조. */
            COOPERATION,
            /** 결재. */
            APPROVAL
        }

        /** Whether it is done. */
        public enum State {
            PENDING,
            SIGNED,
            SKIPPED
        }
    }

    /** A draft was sent back. */
    public record Returned(
            Signatory by, String reason, @Nullable LocalDate on) {}

    /** The checklist as it was last filled in, and how many rows were answered in which way. */
    public record Checklist(
            String form,
            @Nullable String version,
            List<ChecklistRow> rows,
            int reviewed,
            int notApplicable,
            int unanswered) {}

    /** What a draft was registered under; null where it is not stated. */
    public record Registered(
            Registration registration,
            @Nullable LocalDate completeOn,
            @Nullable LocalDate retainedFrom,
            @Nullable LocalDate retainedUntil) {}

    /** A draft before the last, and why it was not the last. */
    public record Earlier(
            int number,
            ReportState state,
            String title,
            @Nullable Returned returned,
            @Nullable String content,
            @Nullable Registered registered) {}
}
