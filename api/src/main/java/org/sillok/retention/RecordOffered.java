package org.sillok.retention;

import java.time.LocalDate;

/**
 * A record is offered to the records office.
 *
 * @param offer counted from 1
 * @param papers how many papers the department states
 */
public record RecordOffered(String meetingId, int offer, int papers, Official by, LocalDate on)
        implements RetentionEvent {}
