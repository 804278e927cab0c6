package org.sillok.ingest.check;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.part.Timetable;
import org.sillok.ingest.part.When;

/** Days have their weekdays, hours their lengths, and the rows of the timetable follow on each other. */
final class TimeChecks {

    private static final String WEEKDAYS = "월화수목금토일";

    private TimeChecks() {}

    static void look(Report report, Findings findings) {
        var when = report.overview().when();
        weekday(when, findings);
        weekday(report.minutes().when(), findings);
        length(when, findings);
        sameDay(when, report.minutes().when(), findings);
        rows(report.timetable(), findings);
        span(when, report.timetable(), findings);
    }

    private static void weekday(@Nullable When when, Findings findings) {
        if (when == null) {
            return;
        }
        if (when.day() == null) {
            findings.tell(
                    "time.day",
                    "날짜를 읽을 수 없습니다: " + when.place().words(),
                    "There is no day in: " + when.place().words(),
                    when.place());
            return;
        }
        var weekday = String.valueOf(WEEKDAYS.charAt(when.day().getDayOfWeek().getValue() - 1));
        if (when.weekday() != null && !when.weekday().equals(weekday)) {
            findings.tell(
                    "time.weekday",
                    when.day() + "은 " + when.weekday() + "요일이 아니라 " + weekday + "요일입니다.",
                    when.day() + " is not the weekday printed (" + when.weekday() + ") but " + weekday + ".",
                    when.place());
        }
    }

    private static void length(@Nullable When when, Findings findings) {
        if (when == null || when.minutes() == null || when.from() == null || when.until() == null) {
            return;
        }
        long minutes = ChronoUnit.MINUTES.between(when.from(), when.until());
        if (minutes != when.minutes()) {
            findings.tell(
                    "time.length",
                    when.from() + "~" + when.until() + "은 " + when.minutes() + "분이 아니라 " + minutes + "분입니다.",
                    when.from() + "–" + when.until() + " is " + minutes + " minutes, not " + when.minutes() + ".",
                    when.place());
        }
    }

    private static void sameDay(@Nullable When overview, @Nullable When minutes, Findings findings) {
        if (overview == null || minutes == null || overview.day() == null || minutes.day() == null) {
            return;
        }
        if (!overview.day().equals(minutes.day())) {
            findings.tell(
                    "time.sameDay",
                    "개요는 " + overview.day() + ", 회의록은 " + minutes.day() + "입니다.",
                    "The overview says " + overview.day() + ", the minutes " + minutes.day() + ".",
                    overview.place(),
                    minutes.place());
        }
    }

    private static void rows(Timetable timetable, Findings findings) {
        Timetable.@Nullable Row before = null;
        for (var row : timetable.rows()) {
            var minutes = minutes(row.from(), row.until());
            if (minutes == null || minutes != row.minutes()) {
                findings.tell(
                        "timetable.length",
                        "진행시간 " + row.number() + "번은 " + row.minutes() + "분이라고 하나 시각으로는 " + shown(minutes) + "분입니다.",
                        "Row " + row.number() + " says " + row.minutes() + " minutes; by its hours it is "
                                + shown(minutes) + ".",
                        row.place());
            }
            if (before != null && before.until() != null && !before.until().equals(row.from())) {
                findings.tell(
                        "timetable.gap",
                        "진행시간 " + row.number() + "번이 앞 행의 끝 시각에 이어지지 않습니다.",
                        "Row " + row.number() + " does not begin where the one before it ends.",
                        before.place(),
                        row.place());
            }
            before = row;
        }
    }

    private static void span(@Nullable When when, Timetable timetable, Findings findings) {
        if (when == null || when.minutes() == null || timetable.rows().isEmpty()) {
            return;
        }
        int sum = timetable.rows().stream().mapToInt(Timetable.Row::minutes).sum();
        if (sum != when.minutes()) {
            findings.tell(
                    "timetable.sum",
                    "진행시간의 합 " + sum + "분이 회의 시간 " + when.minutes() + "분과 다릅니다.",
                    "The timetable adds up to " + sum + " minutes, the meeting is said to take " + when.minutes() + ".",
                    when.place(),
                    timetable.rows().get(0).place());
        }
    }

    private static @Nullable Long minutes(@Nullable LocalTime from, @Nullable LocalTime until) {
        return from == null || until == null ? null : (Long) ChronoUnit.MINUTES.between(from, until);
    }

    private static String shown(@Nullable Long minutes) {
        return minutes == null ? "?" : minutes.toString();
    }
}
