package org.sillok.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Sum up the advice on an item. */
public record ConcludeAdvice(
        String meetingId,
        int item,
        List<AdvicePoint> points,
        @Nullable OffsetDateTime at) implements MeetingCommand {

    public ConcludeAdvice {
        Given.id("meetingId", meetingId);
        points = Given.some("points", points);
        points.forEach(point -> point.checked("points"));
    }
}
