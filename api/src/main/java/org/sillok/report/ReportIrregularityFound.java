package org.sillok.report;

import java.util.Map;
import org.sillok.meeting.Finding;
import org.sillok.meeting.Subject;

/**
 * A rule is broken by the fact of a report recorded beside, or cannot be checked for it.
 *
 * @param rule the name of the rule
 * @param because the figures and names that it was judged by
 */
public record ReportIrregularityFound(
        String meetingId, String rule, Finding finding, Subject subject, Map<String, String> because)
        implements ReportEvent {}
