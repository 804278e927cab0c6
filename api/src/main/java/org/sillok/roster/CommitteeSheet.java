package org.sillok.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;
import org.sillok.committee.Rulebook;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;

/**
 * A committee with all that was ever in force: names, rules, seats, secretaries.
 *
 * @param name the latest
 * @param minutesBasis null where the source does not say
 * @param succeededBy the committees that name this one as the one that they succeed
 * @param version the sequence of its last fact
 */
public record CommitteeSheet(
        String committeeId,
        String name,
        String hostBody,
        String legalBasis,
        @Nullable String minutesBasis,
        @Nullable String succeeds,
        List<String> succeededBy,
        LocalDate foundedOn,
        @Nullable LocalDate dissolvedOn,
        @Nullable String dissolutionReason,
        List<Name> names,
        List<Rulebook> rules,
        List<Seat> seats,
        List<Secretary> secretaries,
        long version) {

    /** A name, from a day until the next one's. */
    public record Name(
            String name, LocalDate from, @Nullable String reason) {}

    /** A seat and who held it, in the order in which the record learned of it. */
    public record Seat(String seat, SeatKind kind, boolean councilMember, List<Role> roles, List<Holder> holders) {}

    /** A role that the seat bears, from a day on; null for the one it was established with. */
    public record Role(SeatRole role, @Nullable LocalDate from) {}

    /**
     * A person in the seat.
     *
     * @param from null where the source does not say since when
     * @param until the last day of the term, null where it has no end
     * @param leftOn the day from which the seat had no holder, null where nobody left it
     */
    public record Holder(
            Person person,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate leftOn,
            @Nullable String reason) {}

    /** A secretary, from a day until the next one's. */
    public record Secretary(Person person, LocalDate from) {}
}
