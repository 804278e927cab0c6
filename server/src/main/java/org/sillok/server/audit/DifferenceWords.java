package org.sillok.server.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.Difference.Change;
import org.sillok.audit.Difference.Kind;
import org.sillok.audit.Difference.Part;
import org.sillok.audit.Moment.Neighbour;
import org.sillok.committee.Openness;
import org.sillok.committee.SeatKind;
import org.sillok.committee.SeatRole;
import org.sillok.decision.FollowUpState;
import org.sillok.decision.Outcome;
import org.sillok.meeting.Finding;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Manner;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Stage;
import org.sillok.meeting.VoteMethod;
import org.sillok.minutes.MeetingState;
import org.sillok.record.Page;
import org.sillok.server.page.Words;
import org.springframework.stereotype.Component;

/** A difference in the words of the committee room. */
@Component
final class DifferenceWords {

    private static final Map<String, Class<? extends Enum<?>>> WORDS = Map.ofEntries(
            Map.entry("MEMBER.kind", SeatKind.class),
            Map.entry("MEMBER.role", SeatRole.class),
            Map.entry("ATTENDANCE.manner", Manner.class),
            Map.entry("RECUSAL.ground", RecusalGround.class),
            Map.entry("MEETING.state", MeetingState.class),
            Map.entry("COURSE.stage", Stage.class),
            Map.entry("ITEM.kind", ItemKind.class),
            Map.entry("SPEECH.kind", OpinionKind.class),
            Map.entry("SPEECH.speakerKind", Speaker.Kind.class),
            Map.entry("SIGNATURE.speakerKind", Speaker.Kind.class),
            Map.entry("VOTE.method", VoteMethod.class),
            Map.entry("PAPER.disclosure", Openness.class),
            Map.entry("CORRECTION.nature", Nature.class),
            Map.entry("DECISION.outcome", Outcome.class),
            Map.entry("DECISION.kind", ItemKind.class),
            Map.entry("DECISION.method", VoteMethod.class),
            Map.entry("RECKONING.outcome", Outcome.class),
            Map.entry("FOLLOW_UP.state", FollowUpState.class),
            Map.entry("FOLLOW_UP.kind", FollowUpKind.class),
            Map.entry("IRREGULARITY.finding", Finding.class),
            Map.entry("DISCLOSURE.level", Openness.class));

    private final Words words;

    DifferenceWords(Words words) {
        this.words = words;
    }

    /** A change as the page tells it. */
    record Told(Part part, String subject, Kind kind, List<Line> lines, List<Neighbour> events) {}

    /** One respect in which something differs. */
    record Line(
            String name, @Nullable String before, @Nullable String after) {}

    Page<Told> page(List<Change> changes, int page, int size) {
        var from = (int) Math.min(changes.size(), (page - 1L) * size);
        var shown = changes.subList(from, Math.min(changes.size(), from + size));
        return new Page<>(shown.stream().map(this::told).toList(), changes.size(), page, size);
    }

    private Told told(Change change) {
        var subject = change.subject().name();
        var of = change.of().entrySet().stream()
                .filter(each -> !each.getKey().equals("position"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" / "));
        var lines = change.fields().stream()
                .map(field -> new Line(
                        words.say("difference.field." + field.name()),
                        value(subject + "." + field.name(), field.before()),
                        value(subject + "." + field.name(), field.after())))
                .toList();
        return new Told(
                change.part(), (words.of(change.subject()) + " " + of).strip(), change.kind(), lines, change.events());
    }

    private @Nullable String value(String field, @Nullable String said) {
        if (said == null) {
            return null;
        }
        if (said.equals("true") || said.equals("false")) {
            return words.say(said.equals("true") ? "table.yes" : "table.no");
        }
        var type = WORDS.get(field);
        return type == null ? time(said) : word(type, said);
    }

    private String word(Class<? extends Enum<?>> type, String said) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(said))
                .findFirst()
                .map(words::of)
                .orElse(said);
    }

    private String time(String said) {
        try {
            if (said.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return words.day(LocalDate.parse(said));
            }
            return said.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? words.moment(OffsetDateTime.parse(said)) : said;
        } catch (DateTimeException text) {
            return said;
        }
    }
}
