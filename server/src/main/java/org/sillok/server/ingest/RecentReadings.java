package org.sillok.server.ingest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sillok.ingest.Reading;

/** The documents that are being looked through: whoever turns a page does not wait until all is read again. */
final class RecentReadings {

    private static final int KEPT = 3;

    private final Sources sources;
    private final Map<String, Reading> readings = new LinkedHashMap<>(KEPT, 0.75f, true);

    RecentReadings(Sources sources) {
        this.sources = sources;
    }

    /** The same bytes always give the same reading. */
    Reading of(SourceState state, Locale language) {
        var sha256 = state.received().sha256();
        synchronized (readings) {
            var kept = readings.get(sha256);
            if (kept != null) {
                return kept;
            }
        }
        var reading = Reader.read(sources.bytes(state), language);
        synchronized (readings) {
            readings.put(sha256, reading);
            if (readings.size() > KEPT) {
                readings.remove(readings.keySet().iterator().next());
            }
        }
        return reading;
    }
}
