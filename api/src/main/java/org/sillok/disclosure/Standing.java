package org.sillok.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.disclosure.Part.Kind;

/** The decisions on a meeting that are in force, as far as those recorded so far have left them. */
public final class Standing {

    private final Map<Part, DisclosureDecided> latest = new LinkedHashMap<>();
    private final Map<Integer, List<DisclosureDecided>> spans = new LinkedHashMap<>();

    /** Takes the next decision into account. */
    public void on(DisclosureDecided decided) {
        latest.put(decided.part(), decided);
        if (decided.part().kind() == Kind.SPAN) {
            spans.merge(requireNonNull(decided.part().number()), List.of(decided), Standing::joined);
        }
    }

    /** The last decision on exactly this part; null where there is none. */
    public @Nullable DisclosureDecided on(Part part) {
        return latest.get(part);
    }

    /** The last decision on the record as a whole; null where there is none, and then nothing is public. */
    public @Nullable DisclosureDecided onRecord() {
        return latest.get(Part.ofRecord());
    }

    /** Whether a part is closed by a decision of its own. */
    public boolean closes(Part part) {
        var decided = latest.get(part);
        return decided != null && decided.level() == Openness.CLOSED;
    }

    /** The decisions that close seats or persons. */
    public Stream<DisclosureDecided> closedNames() {
        return latest.values().stream()
                .filter(decided -> decided.level() == Openness.CLOSED
                        && (decided.part().kind() == Kind.SEAT || decided.part().kind() == Kind.PERSON));
    }

    /** What of a speech is withheld, from its beginning to its end. */
    public List<Gap> gaps(int opinion, String text) {
        return Spans.of(spans.getOrDefault(opinion, List.of())).gaps(text);
    }

    /** Whether anything short of the whole record is withheld. */
    public boolean withholdsAPart() {
        return spans.values().stream().map(Spans::of).anyMatch(Spans::withholdsAnything)
                || latest.values().stream()
                        .anyMatch(decided -> decided.level() != Openness.OPEN
                                && decided.part().kind() != Kind.RECORD
                                && decided.part().kind() != Kind.SPAN);
    }

    /** The digest that a span's decision bears, so that it is known which wording it was measured on. */
    public static String digest(String text) {
        return Spans.digest(text);
    }

    private static List<DisclosureDecided> joined(List<DisclosureDecided> before, List<DisclosureDecided> after) {
        return Stream.concat(before.stream(), after.stream()).toList();
    }
}
