package org.sillok.server.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;

/** Times as people and programs ask for them: an instant with its offset, or a day or time of our clocks. */
final class Clocks {

    private static final ZoneOffset HERE = ZoneOffset.ofHours(9);

    private Clocks() {}

    /**
     * The instant that a parameter names; null where it names none.
     *
     * @throws Complaint where it is no time
     */
    static @Nullable Instant instant(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parsed(text.strip());
        } catch (DateTimeException malformed) {
            throw new Complaint(
                    Kind.WRONG_PARAMETER,
                    Map.of(
                            "parameter",
                            parameter,
                            "expected",
                            "2026-11-26, 2026-11-26T14:00, 2026-11-26T14:00:00+09:00"));
        }
    }

    /** A plus sign that a caller did not encode arrives as a space. */
    private static Instant parsed(String text) {
        if (!text.contains("T")) {
            return LocalDate.parse(text).atStartOfDay().toInstant(HERE);
        }
        return text.matches(".*(Z|[-+ ]\\d{2}:\\d{2})")
                ? OffsetDateTime.parse(text.replace(' ', '+')).toInstant()
                : LocalDateTime.parse(text).toInstant(HERE);
    }
}
