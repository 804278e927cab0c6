package org.sillok.store;

import java.util.Map;
import java.util.OptionalLong;
import org.sillok.record.Fact;

/**
 * That an event was recorded for a request: what a repeated request is answered from.
 *
 * @param position empty while the sequencer has not seen it
 */
public record Receipt(
        String stream, long sequence, String type, Fact fact, Map<String, String> metadata, OptionalLong position) {}
