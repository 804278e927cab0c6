package org.sillok.command.disclosure;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sillok.record.Fact;
import org.sillok.record.Unknown;

/** Where decisions on disclosure find the meetings that they are about. */
@FunctionalInterface
public interface Originals {

    /** The meeting as it stands recorded at this moment; {@link Unknown} where there is none. */
    Original of(String meetingId);

    /**
     * Always read anew: nothing in the stream of the decisions would tell that a memory of the meeting is outdated.
     *
     * @param record where meetings are recorded
     */
    static Originals in(EventStore record) {
        return meetingId -> {
            var facts = record.readEvents(meetingId)
                    .asStream()
                    .map(DomainEventMessage::getPayload)
                    .map(Fact.class::cast)
                    .toList();
            return Original.of(meetingId, facts);
        };
    }
}
