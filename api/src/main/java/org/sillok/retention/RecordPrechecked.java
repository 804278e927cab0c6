package org.sillok.retention;

import java.time.LocalDate;
import java.util.List;

/**
 * An offer is checked (사전 점검): what the record lacks, read from the record itself.
 *
 * @param by who offered it, and so had it checked
 */
public record RecordPrechecked(String meetingId, int offer, List<Defect> defects, Official by, LocalDate on)
        implements RetentionEvent {}
