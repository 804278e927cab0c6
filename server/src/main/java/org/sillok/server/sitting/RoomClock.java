package org.sillok.server.sitting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Basis;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.MeetingState;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.MinutesStage;
import org.sillok.roster.AttendanceSheet;

/**
 * The clock on the wall beside the timetable.
 *
 * @param last when the last thing happened, or is planned to
 * @param ticking whether the meeting is recorded while it happens, so that what has no time of its own happens now
 * @param timed whether each act must say when
 */
public record RoomClock(
        OffsetDateTime now,
        OffsetDateTime last,
        boolean ticking,
        boolean timed,
        @Nullable OffsetDateTime plannedEnd) {

    /** Where the offices are that record here. */
    static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    private static final Duration NEAR = Duration.ofHours(12);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static RoomClock of(MeetingSheet meeting, AttendanceSheet roster, Minutes minutes) {
        var now = OffsetDateTime.now(ZONE).truncatedTo(ChronoUnit.MINUTES);
        var last = last(meeting, roster, minutes);
        var timed = meeting.basis() == Basis.LIVE;
        var near = Duration.between(last, now).abs().compareTo(NEAR) <= 0;
        return new RoomClock(now, last, timed && near && goesOn(meeting.state()), timed, meeting.plannedEnd());
    }

    /** The day of a time that is typed without one. */
    public LocalDate day() {
        return ticking ? now.toLocalDate() : last.toLocalDate();
    }

    /** What stands in a field for the time; empty where it may stay so. */
    public String time() {
        return timed && !ticking ? last.format(TIME) : "";
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    /** Minutes to the planned end, below nought when it has passed; null where none is planned or no clock runs. */
    public @Nullable Long left() {
        return plannedEnd == null || !ticking
                ? null
                : (Long) Duration.between(now, plannedEnd).toMinutes();
    }

    private static boolean goesOn(MeetingState state) {
        return state == MeetingState.CONVENED || state == MeetingState.OPEN || state == MeetingState.RECESSED;
    }

    private static OffsetDateTime last(MeetingSheet meeting, AttendanceSheet roster, Minutes minutes) {
        var entered = minutes.stages().stream().map(MinutesStage::entered);
        var happened = minutes.stages().stream()
                .flatMap(stage -> stage.entries().stream())
                .map(MinutesEntry::at);
        var moved = roster.seats().stream()
                .flatMap(seat -> seat.spells().stream())
                .flatMap(spell -> Stream.of(spell.arrived(), spell.left()));
        return Stream.of(entered, happened, moved)
                .flatMap(times -> times)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(time -> time.atZoneSameInstant(ZONE).toOffsetDateTime())
                .orElse(meeting.plannedStart());
    }
}
