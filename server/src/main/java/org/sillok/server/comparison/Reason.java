package org.sillok.server.comparison;

import java.util.Locale;

/** Why a report and what comes out of the record again differ. */
enum Reason {
    NOT_RECORDED("기록에서 나오지 않습니다.", "It does not come out of the record."),
    DIFFERENT(
            "기록이 다르게 말합니다. 읽기의 잘못일 수 있으니 살펴보십시오.",
            "The record states it otherwise: look at it, the reading may be wrong."),
    COPIES(
            "문서의 흠: 인쇄한 부수가 참석한 인원과 다릅니다.",
            "An oddity of the source: more or fewer copies were printed than people came."),
    TITLE(
            "문서의 흠: 제목을 여러 가지로 적었습니다. 다시 만든 보고서의 제목은 하나입니다.",
            "An oddity of the source: its title is worded in several ways, and the regenerated report has one."),
    LICENCE(
            "문서의 흠: 서로 다른 이용조건을 적었습니다. 공개한 곳의 것이어서 기록하지 않습니다.",
            "An oddity of the source: its licence lines disagree. They are the portal's and are not recorded."),
    BULLETS(
            "문서의 흠: 사용자 정의 영역의 글머리를 썼습니다. 다시 만든 보고서는 표준 글자만 씁니다.",
            "An oddity of the source: a private-use bullet. A regenerated report uses standard characters.");

    private final String korean;
    private final String english;

    Reason(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    static Reason of(Topic topic, boolean told) {
        return switch (topic) {
            case COPIES -> COPIES;
            case TITLE -> TITLE;
            case LICENCE -> LICENCE;
            case BULLETS -> BULLETS;
            default -> told ? DIFFERENT : NOT_RECORDED;
        };
    }

    String in(Locale language) {
        return language.getLanguage().equals("ko") ? korean : english;
    }
}
