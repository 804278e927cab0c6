package org.sillok.server.live;

import java.util.Map;

/** What pages show of a meeting beside its minutes: who is here, its stage, its item. */
public interface Scenery {

    /**
     * The variables of {@code live/act.html} as of a position.
     *
     * @return {@code sheet} for the parts of {@code meeting/state.html}; {@code seats} and {@code titles} for the entries
     */
    Map<String, Object> at(String meeting, long position);
}
