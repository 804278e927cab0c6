package org.sillok.meeting;

import java.util.List;
import org.sillok.committee.Openness;

/**
 * A paper belongs to the meeting.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record PaperFiled(
        String meetingId,
        int paper,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        List<Integer> items,
        Openness disclosure)
        implements MeetingEvent {}
