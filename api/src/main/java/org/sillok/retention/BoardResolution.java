package org.sillok.retention;

import org.sillok.record.Given;

/**
 * The resolution of an appraisal board, as this record holds it.
 *
 * @param meetingId the meeting of the board
 * @param agendaItem of that meeting, on which it resolved
 */
public record BoardResolution(String meetingId, int agendaItem) {

    BoardResolution checked(String field) {
        Given.id(field + ".meetingId", meetingId);
        Given.within(field + ".agendaItem", agendaItem, 1, Integer.MAX_VALUE);
        return this;
    }
}
