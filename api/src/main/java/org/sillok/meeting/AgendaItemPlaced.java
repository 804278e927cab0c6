package org.sillok.meeting;

import org.jspecify.annotations.Nullable;

/** An item is on the agenda. */
public record AgendaItemPlaced(
        String meetingId,
        int item,
        ItemKind kind,
        String title,
        @Nullable String sponsor,
        @Nullable ItemOrigin earlier) implements MeetingEvent {}
