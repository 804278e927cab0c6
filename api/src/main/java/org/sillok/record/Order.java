package org.sillok.record;

/** A command: what somebody asks to be done. Its values are checked when it is made; rules are judged by its target. */
public interface Order {

    /** The id of the committee or meeting that decides on the order. */
    String target();
}
