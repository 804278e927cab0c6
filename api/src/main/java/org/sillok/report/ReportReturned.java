package org.sillok.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report goes back to its drafter. The draft that was returned stays in the record. */
public record ReportReturned(
        String meetingId,
        int draft,
        Signatory by,
        String reason,
        @Nullable LocalDate on) implements ReportEvent {}
