package org.sillok.ingest.check;

import org.sillok.ingest.part.Checklist;

/** Rows of the checklist in which neither box is marked, or both. */
final class ChecklistChecks {

    private ChecklistChecks() {}

    static void look(Checklist checklist, Findings findings) {
        for (var row : checklist.rows()) {
            if (row.state() == Checklist.State.UNANSWERED) {
                findings.tell(
                        "checklist.unanswered",
                        "점검표 '" + row.subject() + "' 행에 표시가 없습니다.",
                        "The row '" + row.subject() + "' of the checklist is unanswered.",
                        row.place());
            }
            if (row.state() == Checklist.State.CONTRADICTORY) {
                findings.tell(
                        "checklist.contradictory",
                        "점검표 '" + row.subject() + "' 행은 두 칸 모두 표시되어 있습니다.",
                        "Both boxes of the row '" + row.subject() + "' are marked.",
                        row.place());
            }
        }
    }
}
