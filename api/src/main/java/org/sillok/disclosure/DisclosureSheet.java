package org.sillok.disclosure;

import java.util.List;

/** All decisions on the disclosure of a meeting, in the order in which they were recorded. */
public record DisclosureSheet(String meetingId, List<DisclosureLine> decisions) {}
