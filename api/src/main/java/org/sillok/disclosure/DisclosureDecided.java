package org.sillok.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.meeting.Basis;

/**
 * How far a part of a meeting is disclosed was decided.
 *
 * @param decision its number among the decisions on the meeting, from 1
 * @param reviewBy null where nothing is withheld, for personal data alone, and where the day of the decision is not known
 * @param textSha256 with a span only: digest of the speech that it was measured on, so that a later correction of the
 *     speech cannot move it
 */
public record DisclosureDecided(
        String meetingId,
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
        @Nullable String textSha256)
        implements DisclosureEvent {}
