package org.sillok.minutes;

import java.util.List;

/**
 * What was recorded of a meeting behind a position, and what the minutes say otherwise since.
 *
 * @param positions of the acts, in the order of the record
 * @param upTo the position that the answer holds for: that of the last act where there are more than were asked for
 * @param entries of the minutes that are new or read otherwise, in the order of the record
 */
public record Acts(String meetingId, List<Long> positions, long upTo, List<MinutesEntry> entries) {

    public Acts {
        positions = List.copyOf(positions);
        entries = List.copyOf(entries);
    }
}
