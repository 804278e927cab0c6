package org.sillok.audit;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/**
 * Where does an event stand in the ledger? The answer is its position, a {@link Long}.
 *
 * @param eventId in lower-case letters
 */
public record PlaceEvent(String eventId, @Nullable Long asOf) implements Question {}
