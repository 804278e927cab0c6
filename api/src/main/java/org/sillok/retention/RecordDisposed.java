package org.sillok.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;

/**
 * A record is disposed of (폐기): what it said goes, and this stays of it.
 *
 * @param number null where the meeting bore none
 * @param heldOn the day for which it was called
 * @param appraisal the one that ended with the decision to dispose of it
 * @param resolution of the board, which the decision rests on
 * @param streams whose events lose their content
 * @param contents the digests of the documents that go, unless another record names them, in order
 * @param manner how it is done, and where; null where nobody says
 */
public record RecordDisposed(
        String meetingId,
        String committeeId,
        String committeeName,
        @Nullable MeetingNumber number,
        MeetingKind kind,
        LocalDate heldOn,
        int appraisal,
        BoardResolution resolution,
        List<DisposedStream> streams,
        List<String> contents,
        @Nullable String manner,
        Official by,
        LocalDate on)
        implements RetentionEvent {}
