package org.sillok.ingest.part;

import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Words;
import org.sillok.meeting.Stage;

/** Which stage a heading, a row of the timetable or a dashed line names. */
public final class Stages {

    private Stages() {}

    /** Null where its words name none. */
    public static @Nullable Stage named(String words) {
        var name = Words.squeezed(words);
        if (name.contains("개회") || name.contains("참석자소개")) {
            return Stage.OPENING;
        }
        if (name.contains("인사") || name.contains("말씀")) {
            return Stage.GREETINGS;
        }
        if (name.contains("안건보고") || name.contains("안건설명")) {
            return Stage.AGENDA_REPORT;
        }
        if (name.contains("심의") || name.contains("의결")) {
            return Stage.DELIBERATION;
        }
        if (name.contains("자문")) {
            return Stage.ADVICE;
        }
        if (name.contains("논의") || name.contains("토론") || name.contains("토의")) {
            return Stage.DELIBERATION;
        }
        return name.contains("마무리") || name.contains("폐회") ? Stage.CLOSING : null;
    }

    /** What a dashed line begins: of its clauses the one that says 시작; null where it only ends something. */
    public static @Nullable Stage begun(String line) {
        for (var clause : line.split("[,，]", -1)) {
            if (clause.contains("시작")) {
                return named(clause);
            }
        }
        return line.contains("종료") ? null : named(line);
    }
}
