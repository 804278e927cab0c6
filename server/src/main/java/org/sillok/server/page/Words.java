package org.sillok.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The words and dates of the pages, in the language that they are read in; templates call it {@code @words}. */
public final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** What a constant of ours is called: the message {@code Outcome.REJECTED}, {@code Speaker.Kind.SEAT}; empty for none. */
    public String of(@Nullable Enum<?> word) {
        return word == null ? "" : say(key(word));
    }

    static String key(Enum<?> word) {
        var type = word.getDeclaringClass().getName();
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + word.name();
    }

    /** A message. */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, language());
    }

    /** Kilobytes, a begun one counted, as the length of a document is told. */
    public long kilobytes(long bytes) {
        return (bytes + 1023) >> 10;
    }

    /** Whole megabytes, as a limit is told. */
    public long megabytes(long bytes) {
        return bytes >> 20;
    }

    /** A message in that language, whatever the reader's is. */
    public String say(Locale language, String key) {
        return messages.getMessage(key, null, language);
    }

    /** 2017. 3. 29.(수) as the administration writes it, 29 March 2017 (Wed) in English; never broken over lines. */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        var name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language());
        if (!language().equals(Locale.KOREAN)) {
            var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return "%d\u00a0%s\u00a0%d\u00a0(%s)".formatted(day.getDayOfMonth(), month, day.getYear(), name);
        }
        return "%d.\u00a0%d.\u00a0%d.(%s)".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), name);
    }

    public String day(@Nullable OffsetDateTime time) {
        return time == null ? "" : day(time.toLocalDate());
    }

    /** 14:05, of the clock in the room. */
    public String time(@Nullable OffsetDateTime time) {
        return time == null ? "" : time.format(TIME);
    }

    /** Day and time. */
    public String moment(@Nullable OffsetDateTime time) {
        return time == null ? "" : day(time.toLocalDate()) + " " + time(time);
    }

    /** When something was recorded here, to the second. */
    public String moment(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        var local = instant.atZone(FormBody.ZONE);
        return day(local.toLocalDate()) + " " + local.format(MOMENT);
    }

    /** For the attribute {@code datetime}. */
    public @Nullable String iso(@Nullable Temporal time) {
        return time == null ? null : time.toString();
    }

    /** 2017년 제1차 정기회의; the kind alone where no number is stated. */
    public String title(@Nullable MeetingNumber number, MeetingKind kind) {
        return number == null
                ? of(kind)
                : say(
                        "meeting.title",
                        String.valueOf(number.year()),
                        number.ordinal(),
                        of(kind),
                        ordinal(number.ordinal()));
    }

    static String ordinal(int number) {
        if (number % 100 / 10 == 1) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
