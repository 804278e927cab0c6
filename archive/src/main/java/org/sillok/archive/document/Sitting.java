package org.sillok.archive.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Wording;
import org.sillok.committee.SeatInOffice;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingOpened;
import org.sillok.record.Fact;

/**
 * A meeting as its facts tell it.
 *
 * @param told in the order of the record
 * @param seats those in office on the day, in their order
 * @param agenda in the order of the items' numbers
 */
record Sitting(
        MeetingConvened convened,
        List<Told> told,
        Map<String, SeatInOffice> seats,
        List<Item> agenda,
        Presence presence,
        Corrections corrections) {

    static Sitting of(List<Told> told) {
        var convened = facts(told, MeetingConvened.class)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("among " + told.size()
                        + " events there is no MeetingConvened: hand over all events of one meeting's stream"));
        var seats = new LinkedHashMap<String, SeatInOffice>();
        convened.members().forEach(seat -> seats.put(seat.seat(), seat));
        var corrections = Corrections.of(told, convened.plannedStart().getOffset());
        return new Sitting(convened, told, seats, Item.all(told, corrections), Presence.of(told), corrections);
    }

    <T extends Fact> Stream<T> facts(Class<T> kind) {
        return facts(told, kind);
    }

    static <T extends Fact> Stream<T> facts(List<Told> told, Class<T> kind) {
        return told.stream().map(Told::fact).filter(kind::isInstance).map(kind::cast);
    }

    Instant asOf() {
        return told.get(told.size() - 1).recordedAt();
    }

    /** The day on which it opened, or for which it was convened. */
    LocalDate heldOn() {
        return facts(MeetingOpened.class)
                .map(MeetingOpened::occurredAt)
                .filter(at -> at != null)
                .findFirst()
                .orElse(convened.plannedStart())
                .toLocalDate();
    }

    /** The offset of the room, in which days are told. */
    ZoneOffset room() {
        return convened.plannedStart().getOffset();
    }

    /** {@code 2017년 제1차 정기회의}, or as printed where no number is stated. */
    String name() {
        var number = convened.number();
        if (number != null) {
            return number.year() + "년 제" + number.ordinal() + "차 " + Wording.of(number.kind());
        }
        return convened.titleAsPrinted() == null ? Wording.of(convened.kind()) : convened.titleAsPrinted();
    }

    /** A member as a roll names them: name and role. */
    String member(String seat, @Nullable String name) {
        var inOffice = seats.get(seat);
        if (inOffice == null) {
            return name == null ? seat : name;
        }
        return (name == null ? inOffice.holder().name() : name) + " " + Wording.of(inOffice.role());
    }
}
