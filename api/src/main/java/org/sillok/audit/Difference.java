package org.sillok.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What changed of a meeting between two positions, part by part; what changed and changed back is no difference.
 *
 * @param from the position whose event is already known at the earlier moment
 */
public record Difference(String meetingId, long from, long to, List<Change> changes) {

    /** The part of the record that a change is in. */
    public enum Part {
        ROSTER,
        MINUTES,
        DECISIONS,
        DISCLOSURE
    }

    /** What a change is of. */
    public enum Subject {
        MEMBER,
        ATTENDANCE,
        OBSERVER,
        RECUSAL,
        MEETING,
        COURSE,
        ITEM,
        SPEECH,
        AGENDA_REPORT,
        QUESTION,
        VOTE,
        PAPER,
        SIGNATURE,
        CORRECTION,
        DECISION,
        RECKONING,
        FOLLOW_UP,
        IRREGULARITY,
        DISCLOSURE
    }

    /** How something differs. */
    public enum Kind {
        ADDED,
        ALTERED,
        ENDED
    }

    /**
     * One thing that differs.
     *
     * @param of what names the thing within the meeting, such as its item or seat
     * @param fields what is said of it, where that differs; of what was added or ended, all that is said
     * @param events that made the difference, in order
     */
    public record Change(
            Part part,
            Subject subject,
            Kind kind,
            Map<String, String> of,
            List<Field> fields,
            List<Moment.Neighbour> events) {}

    /**
     * What is said of a thing in one respect: words of the record, numbers, ISO 8601 times, lists joined by a slash.
     *
     * @param before null where nothing was said
     * @param after null where nothing is said
     */
    public record Field(
            String name, @Nullable String before, @Nullable String after) {}
}
