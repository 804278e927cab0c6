package org.sillok.audit;

import java.util.Map;
import org.sillok.meeting.Finding;
import org.sillok.meeting.Subject;

/**
 * A rule that a recorded fact breaks, or that cannot be checked for it.
 *
 * @param position where it was recorded
 * @param because the figures and names that it was judged by
 */
public record Irregularity(
        String meetingId,
        String committeeId,
        long position,
        String rule,
        Finding finding,
        Subject subject,
        Map<String, String> because) {}
