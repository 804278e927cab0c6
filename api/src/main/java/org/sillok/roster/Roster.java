package org.sillok.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;

/**
 * The roster (위원 명부) of a committee on a day.
 *
 * @param name the committee's on that day
 */
public record Roster(
        String committeeId,
        String name,
        LocalDate on,
        @Nullable Person secretary,
        Count count,
        List<Seat> seats) {

    /** A seat on that day; a vacant one has no holder. */
    public record Seat(
            String seat,
            SeatKind kind,
            SeatRole role,
            boolean councilMember,
            @Nullable Person holder,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * The figures that a roster is read for; all but the first count holders.
     *
     * @param sexNotStated holders of whom the source does not say it
     */
    public record Count(
            int seats,
            int inOffice,
            int exOfficio,
            int appointed,
            int councilMembers,
            int women,
            int men,
            int sexNotStated) {}
}
