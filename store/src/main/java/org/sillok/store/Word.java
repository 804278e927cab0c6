package org.sillok.store;

import org.sillok.record.Fact;

/** The name and revision under which facts of a class are stored. Neither is ever changed or used for another class. */
record Word(String type, String revision, Class<? extends Fact> fact) {

    /** As it stands in messages: {@code MeetingOpened-1}. */
    static String spelled(String type, String revision) {
        return type + "-" + revision;
    }

    @Override
    public String toString() {
        return spelled(type, revision);
    }
}
