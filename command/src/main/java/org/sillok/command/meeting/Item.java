package org.sillok.command.meeting;

import org.jspecify.annotations.Nullable;
import org.sillok.meeting.ItemKind;

/** An item on the agenda as it stands. */
record Item(ItemKind kind, String title, @Nullable String sponsor, boolean withdrawn, boolean decided) {

    Item off() {
        return new Item(kind, title, sponsor, true, decided);
    }

    Item settled() {
        return new Item(kind, title, sponsor, withdrawn, true);
    }

    Item called(String newTitle, @Nullable String newSponsor) {
        return new Item(kind, newTitle, newSponsor, withdrawn, decided);
    }
}
