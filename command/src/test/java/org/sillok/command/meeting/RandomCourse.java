package org.sillok.command.meeting;

import java.util.Random;
import org.sillok.meeting.MeetingConvened;
import org.sillok.record.Fact;
import org.sillok.record.Order;

/** Random orders to one meeting, for the tests of other modules; their seats are s1, s2 and so on, their day its own. */
public final class RandomCourse {

    private final Onlooker onlooker;
    private final RandomOrders orders;

    public RandomCourse(Random random, MeetingConvened call) {
        onlooker = new Onlooker(call);
        orders = new RandomOrders(random, onlooker, call.members().size());
    }

    /** The next order; most of them are sensible at the moment, the others are refused. */
    public Order next() {
        return orders.next();
    }

    /** What an order led to. */
    public void sees(Fact fact) {
        onlooker.sees(fact);
    }
}
