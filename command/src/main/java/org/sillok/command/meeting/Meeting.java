package org.sillok.command.meeting;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.ForwardNone;
import org.sillok.command.Disposable;
import org.sillok.meeting.MeetingConvened;

/**
 * A meeting from its calling to its adopted minutes; each part of it decides on its own acts. Parts that keep nothing to
 * themselves are spared the events, since a long meeting is read back with each of its parts.
 */
@AggregateRoot
@SuppressWarnings("UnusedVariable") // The parts are read by Axon.
public class Meeting extends Disposable {

    @AggregateMember
    private final Call call = new Call();

    @AggregateMember
    private final Clock clock = new Clock();

    @AggregateMember
    private final Course course = new Course(call, clock);

    @AggregateMember
    private final Roll roll = new Roll(call, course);

    @AggregateMember
    private final Observers observers = new Observers(course);

    @AggregateMember
    private final Chair chair = new Chair(call, course, roll);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Proceedings proceedings = new Proceedings(course, chair);

    @AggregateMember
    private final Minutes minutes = new Minutes(call, course, roll);

    @AggregateMember
    private final Agenda agenda = new Agenda();

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final AgendaDesk desk = new AgendaDesk(call, course, minutes, agenda);

    @AggregateMember
    private final Papers papers = new Papers(course, agenda);

    @AggregateMember
    private final Questions questions = new Questions(roll);

    @AggregateMember
    private final Recusals recusals = new Recusals(call, course, agenda, questions);

    @AggregateMember
    private final Validity validity = new Validity(call, roll, questions, recusals);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Ballot ballot = new Ballot(call, course, chair, roll, minutes, agenda, questions, recusals, validity);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Outcomes outcomes = new Outcomes(course, chair, agenda, validity);

    @AggregateMember
    private final Floor floor = new Floor(call, course, roll, minutes, agenda, recusals);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Advice advice = new Advice(course, chair, agenda, floor);

    @AggregateMember
    private final FollowUps followUps = new FollowUps(course, floor);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final RollCorrections corrections = new RollCorrections(call, roll, chair, minutes, validity);

    @AggregateMember(eventForwardingMode = ForwardNone.class)
    private final Reporting reporting = new Reporting(call, course);

    Meeting() {}

    /** Calls the meeting, if its notice and kind permit. */
    public Meeting(MeetingConvened convened) {
        Notice.judge(convened);
    }

    /** How much was said: most of what it takes to remember a meeting. */
    public long characters() {
        return floor.characters();
    }

    @EventSourcingHandler
    void on(MeetingConvened convened) {
        begin(convened.meetingId());
    }
}
