package org.sillok.decision;

import java.util.List;

/** The decisions of a meeting, by item. */
public record MeetingDecisions(String meetingId, List<Decision> decisions) {}
