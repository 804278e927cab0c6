package org.sillok.server.sitting;

import java.util.List;
import java.util.Set;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatRole;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.AttendanceSheet.Seat;

/** Who is in the room now, and whether they are enough. */
public record Room(int inOffice, int needed, List<Seat> present, List<Seat> absent) {

    static Room of(AttendanceSheet roster, Rulebook rules) {
        var inOffice = roster.count().inOffice();
        var present = roster.seats().stream().filter(Room::isHere).toList();
        var absent = roster.seats().stream().filter(seat -> !isHere(seat)).toList();
        return new Room(inOffice, rules.opening().needed(inOffice), present, absent);
    }

    public int here() {
        return present.size();
    }

    public boolean quorum() {
        return here() >= needed;
    }

    /** How many may still leave before the quorum is lost; below nought so many are missing. */
    public int spare() {
        return here() - needed;
    }

    public boolean holds(String seat) {
        return present.stream().anyMatch(each -> each.seat().equals(seat));
    }

    /** Those here in their own person, who alone may preside; the chair first. */
    public List<Seat> inPerson() {
        return present.stream()
                .filter(seat -> seat.proxy() == null)
                .sorted((one, other) -> Boolean.compare(isChair(other), isChair(one)))
                .toList();
    }

    /** Those here who do not step aside. */
    public List<Seat> without(Set<String> recused) {
        return present.stream().filter(seat -> !recused.contains(seat.seat())).toList();
    }

    private static boolean isChair(Seat seat) {
        return seat.role() == SeatRole.CHAIR;
    }

    private static boolean isHere(Seat seat) {
        var spells = seat.spells();
        return seat.attended()
                && (spells.isEmpty() || !spells.get(spells.size() - 1).over());
    }
}
