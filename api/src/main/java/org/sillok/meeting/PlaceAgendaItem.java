package org.sillok.meeting;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Put an item on the agenda.
 *
 * @param item its number as printed; null takes the next
 */
public record PlaceAgendaItem(
        String meetingId,
        @Nullable Integer item,
        ItemKind kind,
        String title,
        @Nullable String sponsor,
        @Nullable ItemOrigin earlier)
        implements MeetingCommand {

    public PlaceAgendaItem {
        Given.id("meetingId", meetingId);
        Given.optionalWithin("item", item, 1, 999);
        Given.present("kind", kind);
        Given.text("title", title, Given.LINE);
        Given.optional("sponsor", sponsor, Given.LINE);
        Earlier.check(earlier);
    }
}
