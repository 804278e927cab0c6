package org.sillok.archive.document;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.publication.Piece;

/** What a section is made of. */
public sealed interface Block {

    /** Labels and what stands beside them. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A label, and the lines beside it, at least one. */
    record Fact(String label, List<String> lines) {
        public Fact {
            lines = List.copyOf(lines);
        }

        static Fact of(String label, String... lines) {
            return new Fact(label, List.of(lines));
        }
    }

    /** A table with a row of heads. */
    record Table(String caption, List<String> heads, List<List<String>> rows) implements Block {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What somebody said.
     *
     * @param number the speech's own number; null where there is none
     * @param by the key of a person of the document; null where the speaker is not known
     * @param speaker as they are named on paper
     * @param text with what is withheld as gaps
     * @param notes what was corrected later, and from what
     */
    record Passage(@Nullable Integer number, @Nullable String by, String speaker, List<Piece> text, List<String> notes)
            implements Block {
        public Passage {
            text = List.copyOf(text);
            notes = List.copyOf(notes);
        }

        /** The words, with gaps marked by their ground. */
        public String plain() {
            return Block.plain(text);
        }
    }

    /** What happened, in a sentence, with what was corrected later. */
    record Act(String text, List<String> notes) implements Block {
        public Act {
            notes = List.copyOf(notes);
        }

        static Act of(String text) {
            return new Act(text, List.of());
        }
    }

    /** The words of pieces, with gaps marked by their ground. */
    static String plain(List<Piece> pieces) {
        return pieces.stream().map(Gaps::shown).collect(Collectors.joining());
    }
}
