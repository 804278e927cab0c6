package org.sillok.report;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * A row of a checklist.
 *
 * @param title of what is to be looked at, such as 선거법
 * @param question as the form puts it; null where it is not stated
 */
public record ChecklistRow(
        int row,
        String title,
        @Nullable String question,
        Answer answer,
        @Nullable String remark) {

    /** What the drafter marked. */
    public enum Answer {
        /** 검토완료. */
        REVIEWED,
        /** 해당없음. */
        NOT_APPLICABLE,
        /** Neither box is marked, which says nothing. */
        UNANSWERED
    }

    ChecklistRow checked(String field) {
        Given.within(field + ".row", row, 1, Given.MANY);
        Given.text(field + ".title", title, Given.LINE);
        Given.optional(field + ".question", question, Given.PARAGRAPH);
        Given.present(field + ".answer", answer);
        Given.optional(field + ".remark", remark, Given.PARAGRAPH);
        return this;
    }
}
