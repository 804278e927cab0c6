package org.sillok.minutes;

import java.util.Set;

/** The meetings of which something was recorded. */
public record ActiveMeetings(Set<String> meetings) {

    public ActiveMeetings {
        meetings = Set.copyOf(meetings);
    }
}
