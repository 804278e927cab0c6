package org.sillok.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Declare an item passed.
 *
 * @param amendment what was changed, with {@code AMENDED} only
 * @param conditions with {@code CONDITIONAL} only
 */
public record PassResolution(
        String meetingId,
        int item,
        @Nullable Integer question,
        Passage passage,
        @Nullable String amendment,
        List<String> conditions,
        @Nullable OffsetDateTime at)
        implements MeetingCommand {

    public PassResolution {
        Given.id("meetingId", meetingId);
        Given.present("passage", passage);
        Given.optional("amendment", amendment, Given.PARAGRAPH);
        conditions = Given.list("conditions", conditions);
        conditions.forEach(condition -> Given.text("conditions", condition, Given.PARAGRAPH));
        Given.agrees("amendment", (passage == Passage.AMENDED) == (amendment != null), "with AMENDED only");
        Given.agrees("conditions", (passage == Passage.CONDITIONAL) == !conditions.isEmpty(), "with CONDITIONAL only");
    }
}
