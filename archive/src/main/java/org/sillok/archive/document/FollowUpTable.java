package org.sillok.archive.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.archive.Figures;
import org.sillok.archive.Wording;
import org.sillok.archive.document.Block.Table;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpCompleted;
import org.sillok.meeting.FollowUpDismissed;

/** What is to be done after the meeting, and how far it was known to be. */
final class FollowUpTable {

    private FollowUpTable() {}

    static @Nullable Table of(Sitting sitting) {
        var endings = new LinkedHashMap<Integer, String>();
        sitting.facts(FollowUpCompleted.class).forEach(it -> endings.put(it.followUp(), "완료: " + it.result()));
        sitting.facts(FollowUpDismissed.class).forEach(it -> endings.put(it.followUp(), "중단: " + it.reason()));
        var rows = sitting.facts(FollowUpAssigned.class)
                .map(it -> row(it, endings.getOrDefault(it.followUp(), "진행 중")))
                .toList();
        return rows.isEmpty() ? null : new Table("후속 조치", List.of("번호", "내용", "담당", "기한", "상태", "근거 발언"), rows);
    }

    private static List<String> row(FollowUpAssigned it, String state) {
        var due = it.due() == null ? Figures.optionalDate(it.dueOn()) : it.due();
        return List.of(
                it.followUp() + "",
                it.text(),
                it.who() == null ? Wording.NOT_STATED : it.who(),
                due.isEmpty() ? Wording.NOT_STATED : due,
                state,
                it.opinions().isEmpty()
                        ? Wording.NOT_STATED
                        : it.opinions().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
