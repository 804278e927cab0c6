package org.sillok.server.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Decision;
import org.sillok.query.search.Marks;
import org.sillok.query.search.Marks.Piece;

/** A decision that was found, with the words that it was found by. */
public record Hit(Decision decision, List<Piece> title, List<Piece> sponsor, List<Said> said) {

    private static final int EXCERPT = 180;
    private static final int MOST = 4;

    /**
     * A part of what was decided.
     *
     * @param key of the words for what it is
     */
    public record Said(String key, List<Piece> text) {}

    /** Where words were looked for, the texts that hold one; otherwise those that tell how it was decided. */
    static Hit of(Decision decision, Marks marks) {
        var said = new ArrayList<Said>();
        add("motion", decision.motion(), true, marks, said);
        add("amendment", decision.amendment(), false, marks, said);
        decision.conditions().forEach(each -> add("condition", each, false, marks, said));
        add("reason", decision.reason(), false, marks, said);
        decision.advice().forEach(each -> add("advice", each, false, marks, said));
        var sponsor = decision.sponsor();
        return new Hit(
                decision,
                marks.whole(decision.title()),
                sponsor == null ? List.of() : marks.whole(sponsor),
                said.subList(0, Math.min(said.size(), MOST)));
    }

    private static void add(String key, @Nullable String text, boolean onlyFound, Marks marks, List<Said> said) {
        if (text != null && (marks.in(text) || (marks.nothing() && !onlyFound))) {
            said.add(new Said("decisions." + key, marks.excerpt(text, EXCERPT)));
        }
    }
}
