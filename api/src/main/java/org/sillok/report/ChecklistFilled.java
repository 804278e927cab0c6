package org.sillok.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checklist of a report is filled in, in place of what was filled in before. */
public record ChecklistFilled(
        String meetingId, String form, @Nullable String version, List<ChecklistRow> rows) implements ReportEvent {}
