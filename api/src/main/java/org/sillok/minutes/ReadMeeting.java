package org.sillok.minutes;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** What is a meeting? The answer is a {@link MeetingSheet}. */
public record ReadMeeting(String meetingId, @Nullable Long asOf) implements Question {}
