package org.sillok.meeting;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/** Correct the title or sponsor of an item. */
public record CorrectAgendaItem(
        String meetingId, int item, String title, @Nullable String sponsor, Nature nature, String reason, String by)
        implements MeetingCommand {

    public CorrectAgendaItem {
        Given.id("meetingId", meetingId);
        Given.text("title", title, Given.LINE);
        Given.optional("sponsor", sponsor, Given.LINE);
        Given.present("nature", nature);
        Given.text("reason", reason, Given.PARAGRAPH);
        Given.text("by", by, Given.LINE);
    }
}
