package org.sillok.minutes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;
import org.sillok.committee.Rulebook;
import org.sillok.meeting.Basis;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.meeting.Presiding;

/**
 * A meeting at a glance.
 *
 * @param rules those in force on its day
 * @param opened null where it did not open, or the source does not say when
 * @param version the sequence of its last fact
 */
public record MeetingSheet(
        String meetingId,
        String committeeId,
        String committeeName,
        String hostBody,
        @Nullable MeetingNumber number,
        MeetingKind kind,
        Basis basis,
        @Nullable String titleAsPrinted,
        OffsetDateTime plannedStart,
        @Nullable OffsetDateTime plannedEnd,
        String place,
        @Nullable LocalDate noticeOn,
        @Nullable String urgency,
        int inOffice,
        Rulebook rules,
        @Nullable Person secretary,
        @Nullable String minutesBasis,
        MeetingState state,
        @Nullable OffsetDateTime opened,
        @Nullable OffsetDateTime closed,
        List<Presiding> presiding,
        List<AgendaItem> agenda,
        List<Paper> papers,
        long version) {}
