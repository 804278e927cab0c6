package org.sillok.meeting;

import java.util.Map;

/**
 * A rule is broken by the fact recorded beside, or cannot be checked for it.
 *
 * @param rule the name of the rule
 * @param because the figures and names that it was judged by
 */
public record IrregularityFound(
        String meetingId, String rule, Finding finding, Subject subject, Map<String, String> because)
        implements MeetingEvent {}
