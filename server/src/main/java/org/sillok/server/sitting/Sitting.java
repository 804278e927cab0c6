package org.sillok.server.sitting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.Speaker;
import org.sillok.minutes.AgendaItem;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.MeetingState;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.MinutesStage;
import org.sillok.minutes.Speech;
import org.sillok.roster.AttendanceSheet;

/**
 * How a meeting stands at a position of the record: what the desk shows, and what it may ask for next.
 *
 * @param agenda every item, and how far it has come
 */
public record Sitting(
        MeetingSheet meeting,
        AttendanceSheet roster,
        Minutes minutes,
        Room room,
        Agenda agenda,
        RoomClock clock,
        long position) {

    /** How many of the latest entries the desk shows; all of them are in the record. */
    private static final int LATEST = 20;

    public boolean is(String state) {
        return meeting.state() == MeetingState.valueOf(state);
    }

    /** Whether the meeting has begun and not ended. */
    public boolean underWay() {
        return is("OPEN") || is("RECESSED");
    }

    public boolean ended() {
        return !is("CONVENED") && !underWay();
    }

    /** Null before the opening. */
    public @Nullable Presiding presiding() {
        var all = meeting.presiding();
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** The stage that the meeting has come to; null before the first. */
    public @Nullable MinutesStage stage() {
        var entered =
                minutes.stages().stream().filter(stage -> stage.stage() != null).toList();
        return entered.isEmpty() ? null : entered.get(entered.size() - 1);
    }

    public List<MinutesEntry> entries() {
        return minutes.stages().stream()
                .flatMap(stage -> stage.entries().stream())
                .toList();
    }

    /** The latest entries, in the order of the record. */
    public List<MinutesEntry> latest() {
        var all = entries();
        return all.subList(Math.max(0, all.size() - LATEST), all.size());
    }

    /** How many entries the desk leaves to the record. */
    public int earlier() {
        return Math.max(0, entries().size() - LATEST);
    }

    public @Nullable Speech lastSpeech() {
        return entries().stream()
                .map(MinutesEntry::speech)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The officials who have spoken or reported so far, each once. */
    public List<Speaker> officials() {
        return entries().stream()
                .flatMap(entry -> Stream.of(
                        entry.speech() == null ? null : entry.speech().speaker(),
                        entry.report() == null ? null : entry.report().reporter()))
                .filter(speaker -> speaker != null && speaker.kind() == Speaker.Kind.OFFICIAL)
                .distinct()
                .toList();
    }

    /** Whether that seat has signed the minutes; null asks for the secretary. */
    public boolean signed(@Nullable String seat) {
        return minutes.signatures().stream()
                .anyMatch(signature -> Objects.equals(signature.signer().seat(), seat));
    }

    public Map<Integer, String> titles() {
        return meeting.agenda().stream().collect(Collectors.toMap(AgendaItem::item, AgendaItem::title));
    }

    public Map<String, String> names() {
        return roster.seats().stream().collect(Collectors.toMap(AttendanceSheet.Seat::seat, seat -> seat.member()
                .name()));
    }
}
