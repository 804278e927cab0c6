package org.sillok.server.desk;

import org.sillok.record.Fact;

/**
 * What was recorded, as an answer shows it.
 *
 * @param sequence its index among the facts of its committee or meeting
 * @param type its stored name
 */
public record Act(long sequence, String type, Fact fact) {}
