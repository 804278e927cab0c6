package org.sillok.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.report.Retention;

/**
 * One record as it is kept. What follows from a class is null where it has none yet.
 *
 * @param classPath from the widest class to the narrowest; empty without a class
 * @param keptUntil the last day of the period; null where it has none
 * @param appraisalFrom the day from which it may be appraised; null where that never comes
 * @param transferBy the last day on which it is to be transferred; of a record without a class reckoned from its report
 *     or its meeting
 * @param offers how often it was offered
 * @param freezes how many stand
 * @param heard who has spoken last in the appraisal at hand; null where nobody has
 * @param disposition the last that was decided; null where none was
 * @param dueOn the day that was asked for; null where it was not asked for one
 */
public record CustodyLine(
        String meetingId,
        String committeeId,
        String committeeName,
        @Nullable MeetingNumber number,
        MeetingKind kind,
        LocalDate heldOn,
        @Nullable String scheduleId,
        @Nullable String code,
        List<String> classPath,
        @Nullable Retention period,
        @Nullable LocalDate completeOn,
        @Nullable LocalDate keptFrom,
        @Nullable LocalDate keptUntil,
        @Nullable LocalDate appraisalFrom,
        LocalDate transferBy,
        TransferState transfer,
        int offers,
        int freezes,
        @Nullable Voice heard,
        @Nullable Disposition disposition,
        @Nullable LocalDate dueOn) {}
