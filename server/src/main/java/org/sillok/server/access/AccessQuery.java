package org.sillok.server.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.server.list.Asked;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;

/** Which accesses an address asks for. */
record AccessQuery(Asked asked, AccessSearch search) {

    static final String PATH = "/audit/accesses";

    private static final ZoneId HERE = ZoneId.of("Asia/Seoul");
    private static final String SINCE = "since";
    private static final String UNTIL = "until";
    private static final List<String> NAMES = List.of("account", "meeting", "committee", "outcome", SINCE, UNTIL);

    /** The log is no view of the record, and is asked by its own clock alone. */
    static AccessQuery of(HttpServletRequest request) {
        var asked = Asked.of(request, PATH, NAMES);
        if (asked.asOf() != null) {
            throw new Complaint(Kind.UNKNOWN_PARAMETER, Map.of("parameter", "asOf", "known", String.join(", ", NAMES)));
        }
        var search = new AccessSearch(
                asked.text("account"),
                asked.text("meeting"),
                asked.text("committee"),
                asked.word(AccessOutcome.class, "outcome"),
                begin(asked, SINCE, 0),
                begin(asked, UNTIL, 1));
        return new AccessQuery(asked, search);
    }

    private static @Nullable Instant begin(Asked asked, String name, int daysLater) {
        var text = asked.text(name);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text).plusDays(daysLater).atStartOfDay(HERE).toInstant();
        } catch (DateTimeParseException none) {
            throw new Complaint(Kind.WRONG_PARAMETER, Map.of("parameter", name, "expected", "2026-11-26"));
        }
    }
}
