package org.sillok.archive.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Table;
import org.sillok.meeting.PaperFiled;

/** The papers that were filed, by their digests. */
final class PaperTable {

    private PaperTable() {}

    static @Nullable Table of(Sitting sitting) {
        var rows = sitting.facts(PaperFiled.class)
                .map(it -> List.of(
                        it.paper() + "", it.fileName(), it.size() + "바이트", it.sha256(), Wording.of(it.disclosure())))
                .toList();
        return rows.isEmpty() ? null : new Table("첨부 자료", List.of("번호", "파일 이름", "크기", "SHA-256", "공개 구분"), rows);
    }
}
