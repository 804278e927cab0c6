package org.sillok.decision;

import java.util.List;

/** The follow-ups of a meeting, by number. */
public record FollowUps(String meetingId, List<FollowUp> followUps) {}
