package org.sillok.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemOrigin;

/**
 * An item on the agenda.
 *
 * @param withdrawn why it was taken off; null where it was not
 * @param later items of later meetings in which the matter came back
 */
public record AgendaItem(
        int item,
        ItemKind kind,
        String title,
        @Nullable String sponsor,
        @Nullable ItemOrigin earlier,
        List<ItemOrigin> later,
        @Nullable String withdrawn) {}
