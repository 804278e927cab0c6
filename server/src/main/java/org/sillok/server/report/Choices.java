package org.sillok.server.report;

import java.util.List;
import org.sillok.committee.Allowance.Purpose;
import org.sillok.report.Annex;
import org.sillok.report.Capacity;
import org.sillok.report.ChecklistRow;
import org.sillok.report.Retention;

/** What the forms of a report choose from. */
record Choices(
        List<Annex.Kind> annexes,
        List<ChecklistRow.Answer> answers,
        List<Purpose> purposes,
        List<Capacity> capacities,
        List<Retention> retentions) {

    static final Choices ALL = new Choices(
            List.of(Annex.Kind.values()),
            List.of(ChecklistRow.Answer.values()),
            List.of(Purpose.values()),
            List.of(Capacity.values()),
            List.of(Retention.values()));
}
