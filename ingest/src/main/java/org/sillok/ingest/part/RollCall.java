package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.ingest.part.Roster.Row;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;

/** The lists of those present, held against the roster: by name, by number, or for an ex-officio seat by post. */
public record RollCall(List<Attendee> attendees) {

    /**
     * Who is listed as present.
     *
     * @param row the row of the roster; null where none, or more than one, may be meant
     * @param inferred the list names somebody who is not on the roster, and one seat alone may be meant
     */
    public record Attendee(
            Said listed, SeatKind kind, @Nullable Row row, boolean inferred) {}

    private static final Pattern NUMBER = Bounded.pattern("(?:위원\\s?)?(\\d{1,3})번?");
    private static final int SHARED = 2;

    static RollCall of(Present present, Roster roster) {
        var taken = new HashSet<Integer>();
        var attendees = new ArrayList<Attendee>();
        list(present.exOfficio()).forEach(said -> attendees.add(listed(said, SeatKind.EX_OFFICIO, roster, taken)));
        list(present.appointed()).forEach(said -> attendees.add(listed(said, SeatKind.APPOINTED, roster, taken)));
        return new RollCall(attendees.stream()
                .map(attendee -> attendee.row() == null ? inferred(attendee, roster, taken) : attendee)
                .toList());
    }

    /** Those whose seat is known, not inferred, and who hold a role. */
    public boolean hasRole(SeatRole role) {
        return attendees.stream()
                .anyMatch(attendee -> attendee.row() != null && attendee.row().role() == role && !attendee.inferred());
    }

    private static Attendee listed(Said said, SeatKind kind, Roster roster, Set<Integer> taken) {
        var found = roster.those(row -> matches(said.words(), row));
        if (found.size() == 1 && taken.add(found.get(0).number())) {
            return new Attendee(said, kind, found.get(0), false);
        }
        return new Attendee(said, kind, null, false);
    }

    private static boolean matches(String words, Row row) {
        var number = NUMBER.matcher(words);
        return Words.squeezed(row.name()).equals(Words.squeezed(words))
                || (row.kind() == SeatKind.EX_OFFICIO && words.equals(row.post()))
                || (number.matches() && Integer.parseInt(number.group(1)) == row.number());
    }

    /** Only an ex-officio post that begins with the same word, of which there is one that nobody else sits in. */
    private static Attendee inferred(Attendee attendee, Roster roster, Set<Integer> taken) {
        if (attendee.kind() != SeatKind.EX_OFFICIO) {
            return attendee;
        }
        var like = roster.those(row -> row.kind() == SeatKind.EX_OFFICIO
                && !taken.contains(row.number())
                && beginsAlike(row.post(), attendee.listed().words()));
        if (like.size() != 1 || !taken.add(like.get(0).number())) {
            return attendee;
        }
        return new Attendee(attendee.listed(), attendee.kind(), like.get(0), true);
    }

    private static boolean beginsAlike(@Nullable String post, String other) {
        return post != null
                && post.length() >= SHARED
                && other.length() >= SHARED
                && post.substring(0, SHARED).equals(other.substring(0, SHARED));
    }

    private static List<Said> list(Present.@Nullable Listed listed) {
        return listed == null ? List.of() : listed.names();
    }
}
