package org.sillok.publication;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the minutes, in the order in which it happened.
 *
 * @param number of a speech or question: what a permanent link names it by; null with other entries
 * @param at null where it is not stated
 * @param items the agenda items that it is about
 * @param text what was said, asked or reported; empty with entries that say nothing
 */
public record PublicEntry(
        Kind kind,
        @Nullable Integer number,
        @Nullable OffsetDateTime at,
        @Nullable PublicPerson who,
        List<Integer> items,
        List<Piece> text,
        @Nullable PublicDetail detail) {

    /** What happened. */
    public enum Kind {
        OPENED,
        FAILED,
        CHAIR_PASSED,
        STAGE,
        AGENDA_REPORTED,
        SPEECH,
        RECUSED,
        QUESTION,
        VOTE,
        RESULT,
        RECESSED,
        RESUMED,
        CLOSED
    }

    /** An entry that says only that something happened, and when. */
    public static PublicEntry of(Kind kind, @Nullable OffsetDateTime at) {
        return new PublicEntry(kind, null, at, null, List.of(), List.of(), null);
    }

    public PublicEntry numbered(int number) {
        return new PublicEntry(kind, number, at, who, items, text, detail);
    }

    public PublicEntry by(@Nullable PublicPerson who) {
        return new PublicEntry(kind, number, at, who, items, text, detail);
    }

    public PublicEntry on(List<Integer> items) {
        return new PublicEntry(kind, number, at, who, items, text, detail);
    }

    public PublicEntry saying(List<Piece> text) {
        return new PublicEntry(kind, number, at, who, items, text, detail);
    }

    public PublicEntry with(PublicDetail detail) {
        return new PublicEntry(kind, number, at, who, items, text, detail);
    }
}
