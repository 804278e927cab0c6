package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Move on to a stage.
 *
 * @param label what the source or the clerk calls it; null for its plain name
 * @param lead who leads through it, as stated
 */
public record EnterStage(
        String meetingId,
        Stage stage,
        @Nullable String label,
        @Nullable String lead,
        @Nullable OffsetDateTime at) implements MeetingCommand {

    public EnterStage {
        Given.id("meetingId", meetingId);
        Given.present("stage", stage);
        Given.optional("label", label, Given.LINE);
        Given.optional("lead", lead, Given.LINE);
    }
}
