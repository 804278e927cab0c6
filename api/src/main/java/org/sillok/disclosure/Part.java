package org.sillok.disclosure;

import static org.sillok.disclosure.Part.Kind.FOLLOW_UP;
import static org.sillok.disclosure.Part.Kind.ITEM;
import static org.sillok.disclosure.Part.Kind.PAPER;
import static org.sillok.disclosure.Part.Kind.PERSON;
import static org.sillok.disclosure.Part.Kind.RECORD;
import static org.sillok.disclosure.Part.Kind.SEAT;
import static org.sillok.disclosure.Part.Kind.SPAN;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * What of a meeting a decision is about.
 *
 * @param number of the paper, agenda item or follow-up, or of the opinion that the span belongs to
 * @param from with {@code SPAN} only: the first character, from 0, in UTF-16 units of the speech as it reads now
 * @param to with {@code SPAN} only: behind the last character
 * @param seat with {@code SEAT} only: its holder's and proxy's names, in the roster and wherever they stand
 * @param name with {@code PERSON} only: somebody without a seat, as the meeting names them
 */
public record Part(
        Kind kind,
        @Nullable Integer number,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String seat,
        @Nullable String name) {

    /** What can be decided on by itself. */
    public enum Kind {
        /** The record of the meeting as a whole. */
        RECORD,
        PAPER,
        /** An agenda item: its title, sponsor, motion and conditions. */
        ITEM,
        /** Some of what was said. */
        SPAN,
        SEAT,
        PERSON,
        FOLLOW_UP
    }

    public static Part ofRecord() {
        return new Part(RECORD, null, null, null, null, null);
    }

    public static Part paper(int number) {
        return new Part(PAPER, number, null, null, null, null);
    }

    public static Part item(int number) {
        return new Part(ITEM, number, null, null, null, null);
    }

    public static Part span(int opinion, int from, int to) {
        return new Part(SPAN, opinion, from, to, null, null);
    }

    public static Part seat(String seat) {
        return new Part(SEAT, null, null, null, seat, null);
    }

    public static Part person(String name) {
        return new Part(PERSON, null, null, null, null, name);
    }

    public static Part followUp(int number) {
        return new Part(FOLLOW_UP, number, null, null, null, null);
    }

    Part checked(String field) {
        Given.present(field + ".kind", kind);
        var numbered = kind == PAPER || kind == ITEM || kind == SPAN || kind == FOLLOW_UP;
        Given.agrees(field + ".number", numbered == (number != null), "with PAPER, ITEM, SPAN, FOLLOW_UP only");
        Given.agrees(field + ".from", (kind == SPAN) == (from != null), "with SPAN only");
        Given.agrees(field + ".to", (kind == SPAN) == (to != null), "with SPAN only");
        Given.agrees(field + ".seat", (kind == SEAT) == (seat != null), "with SEAT only");
        Given.agrees(field + ".name", (kind == PERSON) == (name != null), "with PERSON only");
        Given.optional(field + ".seat", seat, Given.LINE);
        Given.optional(field + ".name", name, Given.LINE);
        return this;
    }
}
