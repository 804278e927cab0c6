package org.sillok.ingest.order;

import java.util.List;
import java.util.regex.Pattern;
import org.sillok.committee.SeatRole;
import org.sillok.ingest.part.Roster;
import org.sillok.ingest.part.Roster.Row;
import org.sillok.ingest.text.Bounded;
import org.sillok.meeting.Speaker;

/**
 * Whom a label names. A role or post that one row of the roster bears names its seat; a post of nobody on it an official.
 * A masked label, a number, or anything else stays unnamed under the words printed.
 */
final class Speakers {

    private static final Pattern OFFICIAL = Bounded.pattern("간사|[가-힣]{2,20}(?:관|과장|팀장|국장|본부장|실장|부장|주무관|서기)");

    private final Roster roster;

    Speakers(Roster roster) {
        this.roster = roster;
    }

    Speaker named(String label) {
        var rows = label.indexOf('○') >= 0 ? List.<Row>of() : roster.those(row -> names(label, row));
        if (rows.size() == 1) {
            return Speaker.seat(Integer.toString(rows.get(0).number()));
        }
        return rows.isEmpty() && OFFICIAL.matcher(label).matches()
                ? Speaker.official(null, label)
                : Speaker.unnamed(label);
    }

    private static boolean names(String label, Row row) {
        return switch (label) {
            case "위원장" -> row.role() == SeatRole.CHAIR;
            case "부위원장" -> row.role() == SeatRole.VICE_CHAIR;
            default ->
                label.equals(row.post())
                        || (row.named() && label.replace(" 위원", "").equals(row.name()));
        };
    }
}
