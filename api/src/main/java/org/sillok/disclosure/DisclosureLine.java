package org.sillok.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.meeting.Basis;

/**
 * A decision on the disclosure of a part of a meeting.
 *
 * @param replacedBy the number of the later decision on the same part; null where this one is in force
 * @param questioned whether an irregularity stands beside it
 */
public record DisclosureLine(
        String meetingId,
        String committeeId,
        int decision,
        Part part,
        Openness level,
        List<Ground> grounds,
        @Nullable String reason,
        @Nullable String decider,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate reviewBy,
        @Nullable String endCondition,
        @Nullable LocalDate endsOn,
        Basis basis,
        @Nullable Integer replacedBy,
        boolean questioned) {}
