package org.sillok.archive.document;

import java.util.stream.Collectors;
import org.sillok.publication.Piece;
import org.sillok.publication.Withheld;

/** How what is withheld is shown: by its ground, never by its length. */
public final class Gaps {

    private Gaps() {}

    /** The text of a piece, or the mark of its gap. */
    public static String shown(Piece piece) {
        var withheld = piece.withheld();
        if (withheld != null) {
            return mark(withheld);
        }
        return piece.text() == null ? "" : piece.text();
    }

    /** {@code [비공개: 정보공개법 제9조제1항제6호]}. */
    public static String mark(Withheld withheld) {
        var grounds = withheld.grounds().stream()
                .sorted()
                .map(ground -> "제" + ground + "호")
                .collect(Collectors.joining("·"));
        return grounds.isEmpty() ? "[비공개: 사유 기재 없음]" : "[비공개: 정보공개법 제9조제1항" + grounds + "]";
    }
}
