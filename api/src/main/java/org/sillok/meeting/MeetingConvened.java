package org.sillok.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatInOffice;

/** A meeting is called, with a snapshot of the members in office and of the rules in force on its day. */
public record MeetingConvened(
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
        List<SeatInOffice> members,
        Rulebook rules,
        @Nullable Person secretary,
        @Nullable String minutesBasis)
        implements MeetingEvent {}
