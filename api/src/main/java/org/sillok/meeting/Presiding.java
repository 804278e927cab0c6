package org.sillok.meeting;

import org.sillok.committee.Person;

/** Who presides, and in which capacity. */
public record Presiding(String seat, Person person, Capacity capacity) {

    /** The chair's own right to preside, or the rulebook's order of acting chairs. */
    public enum Capacity {
        CHAIR,
        ACTING_CHAIR
    }
}
