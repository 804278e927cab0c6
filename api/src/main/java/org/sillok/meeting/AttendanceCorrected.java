package org.sillok.meeting;

import org.sillok.committee.Person;

/** How a seat was attended was corrected; what was reckoned with it is judged anew, beside. */
public record AttendanceCorrected(
        String meetingId, String seat, Person member, Attendance before, Attendance after, String reason, String by)
        implements MeetingEvent {}
