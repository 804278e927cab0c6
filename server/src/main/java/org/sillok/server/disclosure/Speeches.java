package org.sillok.server.disclosure;

import java.util.List;
import java.util.Objects;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.Speech;
import org.sillok.record.Unknown;

/** What was said at a meeting, as it reads now. */
record Speeches(List<Speech> all) {

    static Speeches of(Minutes minutes) {
        return new Speeches(minutes.stages().stream()
                .flatMap(stage -> stage.entries().stream())
                .map(MinutesEntry::speech)
                .filter(Objects::nonNull)
                .toList());
    }

    /** @throws Unknown where there is none of that number */
    Speech numbered(int number) {
        return all.stream()
                .filter(speech -> speech.opinion() == number)
                .findFirst()
                .orElseThrow(() -> new Unknown("opinion", String.valueOf(number)));
    }
}
