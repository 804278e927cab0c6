package org.sillok.record;

/**
 * Stands in the feed for an event that this version cannot read, so that whoever follows the record can go on with the
 * others. It is never stored.
 *
 * @param why what was wrong, for the operator
 */
public record Unreadable(String stream, String why) implements Fact {}
