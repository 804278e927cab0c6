package org.sillok.server.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingConvened;

/** Of which committee a meeting is, which never changes. */
public final class Committees {

    private static final int MOST = 10_000;

    private final EventStore record;
    private final Cache<String, String> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Committees(EventStore record) {
        this.record = record;
    }

    /** The committee; null where there is no such meeting. */
    @Nullable
    String of(String meeting) {
        var committee = known.getIfPresent(meeting);
        if (committee != null) {
            return committee;
        }
        var convened = record.readEvents(meeting).asStream().findFirst();
        if (convened.isPresent() && convened.get().getPayload() instanceof MeetingConvened begun) {
            known.put(meeting, begun.committeeId());
            return begun.committeeId();
        }
        return null;
    }
}
