package org.sillok.roster;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.meeting.Manner;
import org.sillok.meeting.Proxy;
import org.sillok.meeting.RecusalGround;

/**
 * The attendance of a meeting: every seat in office on its day, present or not, the observers, and for each item who
 * stepped aside and who was there at its votes.
 */
public record AttendanceSheet(
        String meetingId, Count count, List<Seat> seats, List<Observer> observers, List<Item> items) {

    /**
     * The figures of the sheet.
     *
     * @param present seats attended at some time, by their holders or by proxies
     * @param observers people, unnamed ones included
     * @param all present and observers
     */
    public record Count(int inOffice, int present, int exOfficio, int appointed, int proxies, int observers, int all) {}

    /**
     * A seat in office.
     *
     * @param manner null where nobody attended
     * @param corrected whether a correction changed what was first recorded
     */
    public record Seat(
            String seat,
            SeatKind kind,
            SeatRole role,
            boolean councilMember,
            Person member,
            boolean attended,
            boolean afterOpening,
            @Nullable Manner manner,
            @Nullable Proxy proxy,
            List<Spell> spells,
            List<Recusal> recusals,
            boolean corrected) {}

    /** A time of presence; null where the source does not say, or while it lasts. */
    public record Spell(
            @Nullable OffsetDateTime arrived, @Nullable OffsetDateTime left, boolean over) {}

    /** That a member stepped aside for an item. */
    public record Recusal(
            int item,
            RecusalGround ground,
            String reason,
            @Nullable OffsetDateTime at) {}

    /** One observer, or several unnamed ones of one description. */
    public record Observer(
            int observer,
            @Nullable String name,
            @Nullable String affiliation,
            @Nullable String post,
            int count,
            @Nullable OffsetDateTime at) {}

    /** An item, and who took part in its votes. */
    public record Item(int item, String title, List<String> recused, List<Vote> votes) {}

    /**
     * Who was in the room at a vote.
     *
     * @param present seats, those that stepped aside left out
     * @param absent seats in office that were not there
     */
    public record Vote(int question, @Nullable OffsetDateTime at, List<String> present, List<String> absent) {}
}
