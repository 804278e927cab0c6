package org.sillok.archive.packages;

import java.util.stream.Collectors;
import org.sillok.publication.PublicPaper;

/** The names of open papers, with what is withheld of them left out. */
final class PublicNames {

    private PublicNames() {}

    static String of(PublicPaper paper) {
        var name = paper.fileName();
        return name == null
                ? ""
                : name.stream()
                        .map(piece -> piece.text() == null ? "○○○" : piece.text())
                        .collect(Collectors.joining());
    }
}
