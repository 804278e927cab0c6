package org.sillok.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Outcome;
import org.sillok.meeting.ItemKind;

/**
 * What became of one item.
 *
 * @param title a gap where the item is withheld
 * @param vote null where none was taken or recorded
 * @param quorum null with advice, which needs none
 * @param said amendment, conditions, reason or points of advice, each a text
 */
public record PublicDecision(
        int item,
        ItemKind kind,
        List<Piece> title,
        @Nullable List<Piece> sponsor,
        Outcome outcome,
        @Nullable List<Piece> motion,
        @Nullable PublicVote vote,
        @Nullable PublicQuorum quorum,
        List<Said> said) {

    /** One of the texts that belong to an outcome. */
    public record Said(Kind kind, List<Piece> text) {}

    /** What such a text is. */
    public enum Kind {
        AMENDMENT,
        CONDITION,
        REASON,
        ADVICE
    }
}
