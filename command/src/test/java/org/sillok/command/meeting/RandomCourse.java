package org.sillok.command.meeting;

import java.util.Random;
import org.sillok.meeting.MeetingConvened;
import org.sillok.record.Fact;
import org.sillok.record.Order;

/** Random orders to one meeting, for the tests of other modules; their seats are s1, s2 and so on, their day its own. */
public final class RandomCourse {

    private final Witness witness;
    private final RandomOrders orders;

    public RandomCourse(Random random, MeetingConvened call) {
        witness = new Witness(call);
        orders = new RandomOrders(random, witness, call.members().size());
    }

    /** The next order; most of them are sensible at the moment, the others are refused. */
    public Order next() {
        return orders.next();
    }

    /** What an order led to. */
    public void sees(Fact fact) {
        witness.sees(fact);
    }
}
