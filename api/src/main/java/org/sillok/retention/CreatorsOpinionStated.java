package org.sillok.retention;

import java.time.LocalDate;

/**
 * The department has said what it thinks.
 *
 * @param appraisal counted from 1: a record that is kept longer is appraised again
 */
public record CreatorsOpinionStated(
        String meetingId, int appraisal, Disposition proposes, String reason, Official by, LocalDate on)
        implements RetentionEvent {}
