package org.sillok.disclosure;

import java.util.Map;
import org.sillok.meeting.Finding;

/**
 * A decision breaks a rule, or cannot be checked for it, or does not achieve what it is for.
 *
 * @param decision the number of the decision that it stands beside
 * @param part what it is about, which need not be what was decided on
 * @param rule the name of the rule
 * @param because the figures and names that the rule was judged by
 */
public record DisclosureIrregularityFound(
        String meetingId, int decision, Part part, String rule, Finding finding, Map<String, String> because)
        implements DisclosureEvent {}
