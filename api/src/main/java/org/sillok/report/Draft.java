package org.sillok.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * What a drafter writes of a report; everything else in it follows from the meeting.
 *
 * @param overview the words that lead in; null where there are none
 * @param department that reports; null where the source of a past report states none
 * @param draftedOn null where the source of a past report does not say
 */
public record Draft(
        String title,
        @Nullable String overview,
        @Nullable String department,
        List<Annex> annexes,
        ApprovalLine line,
        @Nullable LocalDate draftedOn) {

    public Draft {
        annexes = Given.orEmpty(annexes);
    }

    Draft checked(String field) {
        Given.text(field + ".title", title, Given.LINE);
        Given.optional(field + ".overview", overview, Given.PARAGRAPH);
        Given.optional(field + ".department", department, Given.LINE);
        Given.list(field + ".annexes", annexes);
        for (int at = 0; at < annexes.size(); at++) {
            annexes.get(at).checked(field + ".annexes[" + at + "]");
        }
        Given.present(field + ".line", line).checked(field + ".line");
        return this;
    }
}
