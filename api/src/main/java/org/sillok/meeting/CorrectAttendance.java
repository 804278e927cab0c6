package org.sillok.meeting;

import org.sillok.record.Given;

/** Correct how a seat was attended. */
public record CorrectAttendance(String meetingId, String seat, Attendance attendance, String reason, String by)
        implements MeetingCommand {

    public CorrectAttendance {
        Given.id("meetingId", meetingId);
        Given.id("seat", seat);
        Given.present("attendance", attendance).checked("attendance");
        Given.text("reason", reason, Given.PARAGRAPH);
        Given.text("by", by, Given.LINE);
    }
}
