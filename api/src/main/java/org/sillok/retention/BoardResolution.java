package org.sillok.retention;

import org.sillok.record.Given;

/**
 * The resolution of an appraisal board, as this record holds it.
 *
 * @param meetingId the meeting of the board
 * @param item the agenda item that was resolved on
 */
public record BoardResolution(String meetingId, int item) {

    BoardResolution checked(String field) {
        Given.id(field + ".meetingId", meetingId);
        Given.within(field + ".item", item, 1, Integer.MAX_VALUE);
        return this;
    }
}
