package org.sillok.query.minutes;

import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.AgendaItemWithdrawn;
import org.sillok.meeting.PaperFiled;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;

/** The agenda of meetings and the papers filed for it. */
public final class AgendaView implements View {

    /** The decision log copies an item. */
    public static final Table AGENDA_ITEM = Table.named("agenda_item", "meeting", "item")
            .saying("kind", "title", "sponsor", "earlier_meeting", "earlier_item", "withdrawn");

    private static final Table PAPER = Table.named("paper", "meeting", "paper")
            .saying("file_name", "media_type", "size", "sha256", "items", "disclosure");

    @Override
    public List<String> scripts() {
        return List.of("meetings");
    }

    @EventHandler
    void on(AgendaItemPlaced placed, Recorded recorded, Rows rows) {
        var earlier = placed.earlier();
        rows.add(
                AGENDA_ITEM,
                recorded,
                placed.meetingId(),
                placed.item(),
                placed.kind(),
                placed.title(),
                placed.sponsor(),
                earlier == null ? null : earlier.meetingId(),
                earlier == null ? null : earlier.item(),
                null);
    }

    @EventHandler
    void on(AgendaItemWithdrawn withdrawn, Recorded recorded, Rows rows) {
        rows.amend(
                AGENDA_ITEM,
                recorded,
                List.of(withdrawn.meetingId(), withdrawn.item()),
                item -> item.with("withdrawn", withdrawn.reason()));
    }

    @EventHandler
    void on(AgendaItemCorrected corrected, Recorded recorded, Rows rows) {
        rows.amend(AGENDA_ITEM, recorded, List.of(corrected.meetingId(), corrected.item()), item -> item.with(
                        "title", corrected.title())
                .with("sponsor", corrected.sponsor()));
    }

    @EventHandler
    void on(PaperFiled filed, Recorded recorded, Rows rows) {
        rows.add(
                PAPER,
                recorded,
                filed.meetingId(),
                filed.paper(),
                filed.fileName(),
                filed.mediaType(),
                filed.size(),
                filed.sha256(),
                filed.items(),
                filed.disclosure());
    }
}
