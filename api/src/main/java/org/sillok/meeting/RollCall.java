package org.sillok.meeting;

import org.sillok.record.Given;

/** A line of a roll call as an order gives it. */
final class RollCall {

    private RollCall() {}

    static void check(RollEntry entry) {
        Given.id("roll.seat", entry.seat());
        Given.present("roll.choice", entry.choice());
    }
}
