package org.sillok.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All committees, by name. */
public record Committees(List<Line> committees) {

    /** A committee under its latest name. */
    public record Line(
            String committeeId,
            String name,
            String hostBody,
            LocalDate foundedOn,
            @Nullable LocalDate dissolvedOn) {}
}
