package org.sillok.server.ingest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.Reading;

/**
 * A document, how far it has come, and what is read in it.
 *
 * @param id its digest
 * @param from where it was published; null where nobody says
 * @param confirmedBy null while nobody has confirmed what is proposed from it
 * @param committee that what was confirmed is about
 * @param meeting that what was confirmed is about
 */
record SourceSheet(
        String id,
        SourceState.Stage state,
        String name,
        String mediaType,
        int size,
        @Nullable String from,
        Instant receivedAt,
        @Nullable String confirmedBy,
        @Nullable String committee,
        @Nullable String meeting,
        @JsonUnwrapped ReadingSheet reading) {

    static SourceSheet of(SourceState state, Reading reading, Locale language) {
        var received = state.received();
        var confirmed = state.confirmed();
        return new SourceSheet(
                received.sha256(),
                state.stage(),
                received.name(),
                received.mediaType(),
                received.size(),
                received.from(),
                state.receivedAt(),
                confirmed == null ? null : confirmed.confirmedBy(),
                confirmed == null ? null : confirmed.committee(),
                confirmed == null ? null : confirmed.meeting(),
                ReadingSheet.of(reading, language));
    }
}
