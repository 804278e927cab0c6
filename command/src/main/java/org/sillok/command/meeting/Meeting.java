package org.sillok.command.meeting;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.sillok.meeting.MeetingConvened;

/** A meeting from its calling to its adopted minutes; each part of it decides on its own acts. */
@AggregateRoot
@SuppressWarnings("UnusedVariable") // The identifier and the parts are read by Axon.
public class Meeting {

    @AggregateIdentifier
    private String id = "";

    @AggregateMember
    private final Call call = new Call();

    Meeting() {}

    /** Calls the meeting, if its notice and kind permit. */
    public Meeting(MeetingConvened convened) {
        Notice.judge(convened);
    }

    @EventSourcingHandler
    void on(MeetingConvened convened) {
        id = convened.meetingId();
    }
}
