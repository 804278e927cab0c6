package org.sillok.report;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** How does the report on a meeting stand, and what did the meeting cost? The answer is a {@link ReportSheet}. */
public record ReadReport(String meetingId, @Nullable Long asOf) implements Question {}
