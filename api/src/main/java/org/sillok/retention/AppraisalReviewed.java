package org.sillok.retention;

import java.time.LocalDate;

/** The archivist has reviewed the appraisal. */
public record AppraisalReviewed(
        String meetingId, int appraisal, Disposition proposes, String reason, Official by, LocalDate on)
        implements RetentionEvent {}
