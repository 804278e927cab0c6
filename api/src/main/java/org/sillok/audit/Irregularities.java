package org.sillok.audit;

import java.util.List;

/** The irregularities of a meeting, in the order in which they were found. */
public record Irregularities(String meetingId, List<Irregularity> irregularities) {}
