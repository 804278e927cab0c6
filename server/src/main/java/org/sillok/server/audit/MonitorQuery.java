package org.sillok.server.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.Monitor;
import org.sillok.audit.ObservationFilter;
import org.sillok.server.list.Asked;

/** Which observations an address asks for. */
record MonitorQuery(Asked asked, ObservationFilter filter) {

    static final String PATH = "/audit/monitors";

    private static final ZoneId HERE = ZoneId.of("Asia/Seoul");

    static MonitorQuery of(HttpServletRequest request) {
        var asked = Asked.of(request, PATH, List.of("monitor", "committee", "year"));
        return new MonitorQuery(
                asked,
                filter(
                        asked.word(Monitor.class, "monitor"),
                        asked.text("committee"),
                        asked.number("year"),
                        asked.asOf()));
    }

    static ObservationFilter filter(
            @Nullable Monitor kind, @Nullable String committee, @Nullable Integer year, @Nullable String asOf) {
        return new ObservationFilter(kind, committee, year, today(asOf));
    }

    /** What is due is measured now, or at the instant asked for; of a position by the day on which it was recorded. */
    private static @Nullable LocalDate today(@Nullable String asOf) {
        if (asOf == null) {
            return LocalDate.now(HERE);
        }
        try {
            return OffsetDateTime.parse(asOf.replace(' ', '+'))
                    .atZoneSameInstant(HERE)
                    .toLocalDate();
        } catch (DateTimeParseException position) {
            return null;
        }
    }
}
