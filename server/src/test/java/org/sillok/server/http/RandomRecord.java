package org.sillok.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.DomainEventMessage;
import org.sillok.command.meeting.RandomCourse;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingEvent;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.record.Fact;
import org.sillok.record.Invalid;
import org.sillok.record.Order;
import org.sillok.record.Origin;

/**
 * A long history that the write side itself recorded: committees, meetings held at once, reports, disclosure, the
 * keeping of records. What is refused records nothing, and is only one order more.
 */
final class RandomRecord {

    private static final int MEETINGS_AT_ONCE = 6;

    /** So few that much happens to each. */
    private static final int KEPT = 4;

    private final CommandBus bus;
    private final Random random;
    private final RandomPaperwork paperwork;
    private final RandomKeeping keeping;
    private final List<String> committees = new ArrayList<>();
    private final Map<String, RandomCourse> courses = new LinkedHashMap<>();
    private final List<String> ended = new ArrayList<>();
    private int meetings;
    private int requests;
    private int recorded;
    private boolean seldomSeen;

    RandomRecord(CommandBus bus, Random random) {
        this.bus = bus;
        this.random = random;
        paperwork = new RandomPaperwork(random);
        keeping = new RandomKeeping(random);
    }

    /** Sends orders until so many facts are recorded; may be called again for more. */
    void record(int facts) {
        while (recorded < facts / 2 || ended.isEmpty()) {
            step();
        }
        if (!seldomSeen) {
            List.copyOf(ended).forEach(this::whatChanceSeldomBrings);
            seldomSeen = true;
        }
        while (recorded < facts) {
            step();
        }
    }

    /** Else a history of this length may hold no row of a table, and say nothing about it. */
    private void whatChanceSeldomBrings(String meeting) {
        paperwork.untilApproved(meeting).forEach(order -> send(() -> order));
        keeping.untilAnOpinion(meeting).forEach(order -> send(() -> order));
    }

    private void step() {
        var dice = random.nextInt(100);
        if (committees.isEmpty() || (dice == 0 && committees.size() < 4)) {
            found();
        } else if (courses.isEmpty() || dice < 3) {
            convene();
        } else if (dice < 8) {
            send(() -> paperwork.ofCommittee(any(committees)));
        } else if (dice == 8) {
            send(keeping::ofSchedule);
        } else if (dice < 14 && !ended.isEmpty()) {
            send(() -> keeping.ofRecord(any(ended)));
        } else if (dice < 30) {
            send(() -> paperwork.ofMeeting(any(List.copyOf(courses.keySet()))));
        } else {
            var course = any(List.copyOf(courses.values()));
            send(course::next, course::sees);
        }
    }

    private void found() {
        var committee = "committee-" + committees.size();
        committees.add(committee);
        paperwork.founding(committee).forEach(order -> send(() -> order));
    }

    private void convene() {
        if (courses.size() == MEETINGS_AT_ONCE) {
            courses.remove(any(List.copyOf(courses.keySet())));
        }
        var id = "meeting-" + meetings++;
        send(() -> paperwork.convening(id, any(committees), meetings), fact -> {
            if (fact instanceof MeetingConvened call) {
                courses.put(id, new RandomCourse(random, call));
            }
        });
    }

    private void send(Supplier<Order> drawn) {
        send(drawn, fact -> {
            if (fact instanceof MeetingEvent happened && courses.containsKey(happened.stream())) {
                courses.get(happened.stream()).sees(happened);
            }
        });
    }

    private void send(Supplier<Order> drawn, Consumer<Fact> seen) {
        var answer = new FutureCallback<Order, Object>();
        try {
            var request = "request-" + requests++;
            var origin = new Origin("clerk-" + random.nextInt(3), "clerk", request, null, null);
            bus.dispatch(new GenericCommandMessage<>(drawn.get(), origin.metadata()), answer);
        } catch (Invalid senseless) {
            return;
        }
        var result = answer.getResult();
        if (!result.isExceptional() && result.getPayload() instanceof List<?> events) {
            recorded += events.size();
            events.forEach(event -> happened((Fact) ((DomainEventMessage<?>) event).getPayload(), seen));
        }
    }

    private void happened(Fact fact, Consumer<Fact> seen) {
        if ((fact instanceof MeetingClosed || fact instanceof MeetingFailedForQuorum) && ended.size() < KEPT) {
            ended.add(fact.stream());
        }
        seen.accept(fact);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
