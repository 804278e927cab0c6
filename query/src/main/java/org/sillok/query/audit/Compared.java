package org.sillok.query.audit;

import static org.sillok.audit.Difference.Part.DECISIONS;
import static org.sillok.audit.Difference.Part.MINUTES;
import static org.sillok.audit.Difference.Part.ROSTER;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sillok.audit.Difference.Part;
import org.sillok.audit.Difference.Subject;

/**
 * A table of the views as it is compared: by which columns a row is named within its meeting, and what it says. What only
 * serves to find a row says nothing new.
 */
record Compared(Part part, Subject subject, String table, List<String> key, List<String> said) {

    private static final Pattern WORD = Pattern.compile("_(.)");

    static final List<Compared> ALL = List.of(
            table(ROSTER, Subject.MEMBER, "office", "seat")
                    .saying("kind", "role", "council_member", "name", "affiliation", "post"),
            table(ROSTER, Subject.ATTENDANCE, "presence", "seat", "position")
                    .saying("act", "attended", "manner", "arrived", "departed")
                    .saying("proxy_name", "proxy_post", "proxy_authority"),
            table(ROSTER, Subject.OBSERVER, "observer", "observer")
                    .saying("name", "affiliation", "post", "count", "at"),
            table(ROSTER, Subject.RECUSAL, "recusal", "seat", "item").saying("name", "ground", "reason", "at"),
            table(MINUTES, Subject.MEETING, "meeting")
                    .saying("state", "opened", "closed", "adopted_on", "held_on", "planned_start", "planned_end")
                    .saying("place", "title_as_printed"),
            table(MINUTES, Subject.COURSE, "course", "position")
                    .saying("act", "stage", "label", "seat", "name", "capacity", "at"),
            table(MINUTES, Subject.ITEM, "agenda_item", "item").saying("kind", "title", "sponsor", "withdrawn"),
            table(MINUTES, Subject.SPEECH, "speech", "opinion")
                    .saying("speaker_kind", "seat", "name", "post", "label", "kind", "items", "at", "text"),
            table(MINUTES, Subject.AGENDA_REPORT, "agenda_report", "position").saying("items", "gist", "at"),
            table(MINUTES, Subject.QUESTION, "question", "question").saying("items", "motion", "at"),
            table(MINUTES, Subject.VOTE, "vote", "question")
                    .saying("method", "in_favour", "against", "abstained", "invalid", "casting", "at")
                    .saying("roll_seats", "roll_choices"),
            table(MINUTES, Subject.PAPER, "paper", "paper")
                    .saying("file_name", "media_type", "size", "sha256", "items", "disclosure"),
            table(MINUTES, Subject.SIGNATURE, "signature", "position")
                    .saying("speaker_kind", "seat", "name", "post", "label", "signed_on"),
            table(MINUTES, Subject.CORRECTION, "correction", "position")
                    .saying("what", "number", "before", "after", "nature", "reason", "corrected_by"),
            table(DECISIONS, Subject.DECISION, "decision", "item")
                    .saying("outcome", "title", "kind", "sponsor", "at", "motion", "method")
                    .saying("in_favour", "against", "abstained", "invalid", "amendment", "conditions", "reason")
                    .saying("advice", "quorum", "quorum_without_proxies"),
            table(DECISIONS, Subject.RECKONING, "reckoning", "position")
                    .saying("subject", "item", "outcome", "in_office", "present", "needed_to_open", "needed_to_decide")
                    .saying("quorum"),
            table(DECISIONS, Subject.FOLLOW_UP, "follow_up", "follow_up")
                    .saying("state", "kind", "text", "who", "due", "due_on", "ending", "ended"),
            table(DECISIONS, Subject.IRREGULARITY, "irregularity", "position")
                    .saying("rule", "finding", "subject", "subject_id"),
            table(Part.DISCLOSURE, Subject.DISCLOSURE, "disclosure", "decision")
                    .saying("part", "number", "begins", "ends", "seat", "name", "level", "grounds", "reason", "decider")
                    .saying("decided_on", "review_by", "end_condition", "ends_on", "replaced_by"));

    private static Compared table(Part part, Subject subject, String table, String... key) {
        return new Compared(part, subject, table, List.of(key), List.of());
    }

    private Compared saying(String... more) {
        var all = Stream.concat(said.stream(), Stream.of(more)).toList();
        return new Compared(part, subject, table, key, all);
    }

    /** Selects the rows of a meeting that began or ended to be known behind {@code :from}, up to {@code :asOf}. */
    String sql() {
        return """
                select t.known_from, t.known_until, to_jsonb(t)::text as said from %s t where t.meeting = :meeting
                and t.known_from <= :asOf and (t.known_from > :from or t.known_until between :from + 1 and :asOf)
                order by t.known_from""".formatted(table);
    }

    /** The name of a column as answers spell it. */
    static String name(String column) {
        return WORD.matcher(column).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
