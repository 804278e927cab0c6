package org.sillok.audit;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingNumber;

/**
 * What a monitor saw.
 *
 * @param meetingId null where it is about the meetings of a year
 * @param number of the meeting, where one is stated
 * @param heldOn day of the meeting
 * @param year of the meeting
 * @param rule of the record that it is measured by; null where none of them says so
 * @param article of the committee's rulebook that it is measured by; null where none does
 * @param facts the figures and names that it was seen by, in the order in which they are told
 * @param place the address of the page where they stand
 * @param since the day from which it is so
 * @param position of the record, at which the fact stands
 */
public record Observation(
        Monitor monitor,
        String committeeId,
        String committeeName,
        @Nullable String meetingId,
        @Nullable MeetingNumber number,
        @Nullable LocalDate heldOn,
        int year,
        @Nullable String rule,
        @Nullable String article,
        Map<String, String> facts,
        String place,
        LocalDate since,
        long position) {}
