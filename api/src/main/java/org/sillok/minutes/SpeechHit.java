package org.sillok.minutes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingNumber;

/** A speech that was found, and where it stands. */
public record SpeechHit(
        String meetingId,
        String committeeId,
        String committeeName,
        @Nullable MeetingNumber number,
        LocalDate heldOn,
        Speech speech) {}
