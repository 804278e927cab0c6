package org.sillok.minutes;

import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingKind;
import org.sillok.record.Question;

/** Which meetings were there? The answer is a {@link Page} of {@link MeetingLine}s, the latest first. */
public record FindMeetings(
        @Nullable String committee,
        @Nullable Integer year,
        @Nullable MeetingKind kind,
        @Nullable MeetingState state,
        int page,
        int size,
        @Nullable Long asOf)
        implements Question {}
