package org.sillok.meeting;

import org.jspecify.annotations.Nullable;

/** The title or sponsor of an item was corrected. */
public record AgendaItemCorrected(
        String meetingId,
        int item,
        String titleBefore,
        String title,
        @Nullable String sponsorBefore,
        @Nullable String sponsor,
        Nature nature,
        String reason,
        String by)
        implements MeetingEvent {}
