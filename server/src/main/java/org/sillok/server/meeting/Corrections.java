package org.sillok.server.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.meeting.Choice;
import org.sillok.meeting.Manner;
import org.sillok.minutes.Minutes.Correction;
import org.sillok.server.page.Words;

/** What stood in the minutes before it was corrected, in words, by what was corrected and its number: {@code VOTE-2}. */
final class Corrections {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+(?:Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Map<String, String> seats;
    private final Words words;

    Corrections(Map<String, String> seats, Words words) {
        this.seats = seats;
        this.words = words;
    }

    Map<String, List<Correction>> of(List<Correction> corrections) {
        return corrections.stream().map(this::inWords).collect(groupingBy(each -> each.what() + "-" + each.number()));
    }

    private Correction inWords(Correction made) {
        return new Correction(
                made.what(),
                made.number(),
                told(made, made.before()),
                told(made, made.after()),
                made.nature(),
                made.reason(),
                made.by());
    }

    private @Nullable String told(Correction made, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (made.what()) {
            case OPINION, AGENDA_ITEM -> text;
            case ATTENDANCE -> attendance(text);
            case VOTE -> vote(text);
        };
    }

    private String attendance(String text) {
        if (text.equals("-")) {
            return words.say("record.absent");
        }
        var rest = text.indexOf(' ');
        var how = words.of(Manner.valueOf(text.substring(0, rest)));
        return how
                + INSTANT.matcher(text.substring(rest))
                        .replaceAll(found -> words.time(OffsetDateTime.parse(found.group())));
    }

    private String vote(String text) {
        var parts = SPACE.split(text);
        var tally = parts[0].split(":");
        var counted = tally.length == 4 ? words.say("entry.tally", (Object[]) tally) : words.say("record.not-counted");
        var roll = Arrays.stream(parts).skip(1).map(this::cast).collect(joining(", "));
        return roll.isEmpty() ? counted : counted + "\n" + roll;
    }

    private String cast(String entry) {
        var at = entry.lastIndexOf('=');
        var seat = entry.substring(0, at);
        return seats.getOrDefault(seat, seat) + " " + words.of(Choice.valueOf(entry.substring(at + 1)));
    }
}
