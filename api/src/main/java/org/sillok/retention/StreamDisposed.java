package org.sillok.retention;

import java.time.LocalDate;
import org.sillok.record.Fact;

/**
 * The last event of a stream that was disposed of. It takes the next number in it, so that whoever still remembers the
 * stream as it was cannot add to it.
 *
 * @param stream that of the meeting, its report, its disclosure, or a document that it was taken from
 * @param meetingId the meeting whose record went
 */
public record StreamDisposed(String stream, String meetingId, LocalDate on) implements Fact {}
