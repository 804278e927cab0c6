package org.sillok.archive.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.document.Block.Table;
import org.sillok.meeting.Finding;
import org.sillok.meeting.IrregularityFound;

/** What was noted beside the facts: rules that they break, or that nobody can check. Rules go by their own names. */
final class Irregularities {

    private Irregularities() {}

    static @Nullable Table of(Sitting sitting) {
        var rows = sitting.facts(IrregularityFound.class)
                .map(it -> List.of(
                        it.rule(),
                        it.finding() == Finding.BROKEN ? "어긋남" : "확인할 수 없음",
                        it.subject().kind().name() + " " + it.subject().id()))
                .toList();
        return rows.isEmpty() ? null : new Table("규칙과 다른 점", List.of("규칙", "판단", "대상"), rows);
    }
}
