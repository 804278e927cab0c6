package org.sillok.archive;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.ApprovalBox.Box;
import org.sillok.archive.MinutesText.Part;
import org.sillok.archive.Overview.Fact;
import org.sillok.archive.Overview.Slot;
import org.sillok.archive.Results.Item;
import org.sillok.archive.Results.Plan;
import org.sillok.report.Draft;

/**
 * The result report, worded: everything that a template sets, in the order in which it is set. There is nothing left to
 * decide or to reckon.
 */
public record ReportPage(
        String title,
        String committee,
        String issued,
        List<Fact> registration,
        List<Box> boxes,
        @Nullable ChecklistText checklist,
        String lead,
        List<Fact> overview,
        String secretary,
        List<Slot> timetable,
        List<Item> items,
        List<Plan> plans,
        ExpenseText expenses,
        List<String> annexes,
        RosterText roster,
        List<Part> minutes) {

    static ReportPage of(ReportDocument document) {
        var report = document.report();
        var draft = report.draft();
        var meeting = document.minutes().meeting();
        return new ReportPage(
                draft.title(),
                meeting.committeeName(),
                issued(draft),
                ApprovalBox.registration(report),
                ApprovalBox.boxes(report),
                ChecklistText.of(report.checklist()),
                Wording.orNothing(draft.overview()),
                Overview.facts(document),
                Overview.secretary(meeting),
                Overview.timetable(document.timetable()),
                Results.items(document),
                Results.plans(document.followUps()),
                ExpenseText.of(report.expenses()),
                annexes(document),
                RosterText.of(document.attendance()),
                MinutesText.of(document));
    }

    /** Month and department, as a cover bears them. */
    private static String issued(Draft draft) {
        var on = draft.draftedOn();
        return Stream.of(on == null ? null : on.getYear() + ". " + on.getMonthValue() + ".", draft.department())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    private static List<String> annexes(ReportDocument document) {
        return document.report().draft().annexes().stream()
                .map(annex -> annex.title()
                        + (annex.copies() == null ? "" : " " + annex.copies() + "부.")
                        + (annex.separate() ? " (따로붙임)" : ""))
                .toList();
    }
}
