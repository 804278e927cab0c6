package org.sillok.server.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.publication.Piece;
import org.sillok.publication.Withheld;

/** Texts with gaps, as a cell holds them. */
final class Texts {

    /** What stands in the place of a gap; its ground stands in the row's last column. */
    static final String GAP = "[…]";

    private Texts() {}

    static @Nullable String of(@Nullable List<Piece> text) {
        return text == null
                ? null
                : text.stream()
                        .map(piece -> piece.text() == null ? GAP : piece.text())
                        .collect(Collectors.joining());
    }

    /** The numbers of the grounds of all gaps of some texts, each once, in their order. */
    static List<Integer> grounds(Stream<@Nullable List<Piece>> texts) {
        return numbers(
                texts.filter(Objects::nonNull).flatMap(Collection::stream).map(Piece::withheld));
    }

    static List<Integer> numbers(Stream<@Nullable Withheld> gaps) {
        return List.copyOf(gaps.filter(Objects::nonNull)
                .flatMap(gap -> gap.grounds().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
