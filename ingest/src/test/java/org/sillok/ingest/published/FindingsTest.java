package org.sillok.ingest.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing is changed in a report that agrees with itself: exactly that is found. */
class FindingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            time.weekday            | 6.11.(수) 10:00~      | 6.11.(목) 10:00~
            time.day                | '31. 6.11.            | '31. 6.31.
            time.length             | 11:00, 60분           | 11:00, 70분
            time.sameDay            | 2031. 6. 11.(수)      | 2031. 6. 18.(수)
            timetable.length        | 10:05 ( 5′)           | 10:05 ( 6′)
            timetable.gap           | 2 10:05~10:10         | 2 10:06~10:10
            timetable.sum           | ~11:00 (40′)          | ~11:00 (45′)
            numbering               | Ⅲ 향후                | Ⅳ 향후
            numbering               | 9 바른길 여           | 10 바른길 여
            roster.count            | 총9명                 | 총8명
            roster.count            | 위촉직 6명            | 위촉직 7명
            roster.chairs           | 2 봄누리 여           | 2 봄누리 (위원장) 여
            roster.kind             | 부시장 당연직         | 부시장
            attendance.sum          | 등 12명               | 등 13명
            attendance.members      | 위원 : 6명            | 위원 : 7명
            attendance.list         | 위촉직(4명)           | 위촉직(5명)
            attendance.unknown      | 나래빛, 다솜결        | 너울진, 다솜결
            attendance.kind         | 하천관리관, 물길정책관 | 하천관리관, 나래빛
            quorum.missed           | 위원 : 6명            | 위원 : 4명
            quorum.exact            | 위원 : 6명            | 위원 : 5명
            quorum.doubtful         | 위원 : 6명            | 위원 : 5명
            results.count           | 보고(3건) 및          | 보고(4건) 및
            results.outcome         | 정비 계획 : ‘원안가결’ | 정비 계획
            results.advice          | 개최 방향 주요 의견   | 개최 방향 : ‘원안가결’
            outcome.form            | 정비 계획 : ‘원안가결’ | 정비 계획 : ‘가결’
            expenses.product        | 300천원 (100,000원×3명) | 300천원 (100,000원×2명)
            expenses.sum            | 지급 제외 510천원     | 지급 제외 520천원
            expenses.payees         | (70,000원×3명)        | (70,000원×4명)
            enclosure.missing       | 3. 회의자료 1부.(따로붙임) | 3. 회의자료 1부.
            approval.day            | 새론빛 06/20          | 새론빛 06/21
            approval.line           | 주무관 물길팀장       | 주무관 물길 팀장
            checklist.contradictory | 설문, 공청회 등 □ ■   | 설문, 공청회 등 ■ ■
            document.number         | 물길정책과-77 생산일자 | 물길정책과-78 생산일자
            document.day            | 2031-06-20            | 2031-06-21
            title.number            | 2031년 2차 정기회의   | 2031년 3차 정기회의
            meeting.presiding       | 마무리 부위원장       | 마무리
            """)
    void finds(String rule, String before, String after) {
        var text = Reports.text("whole");
        assertThat(text).contains(before);
        if (rule.equals("meeting.presiding")) {
            text = text.replace("인사말씀 (부위원장)", "인사말씀");
        }
        assertThat(Reports.rules(Reports.readText(text))).doesNotContain(rule.startsWith("meeting") ? "" : rule);
        var found = Reports.readText(text.replace(before, after)).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        assertThat(found).isNotEmpty();
        assertThat(found.get(0).korean()).isNotBlank();
        assertThat(found.get(0).english()).isNotBlank();
    }

    @Test
    void findsTheOdditiesOfSuchReports() {
        assertThat(Reports.rules(Reports.read("whole")))
                .contains(
                        "text.privateUse",
                        "title.wordings",
                        "approval.namelessBox",
                        "approval.capacity",
                        "checklist.unanswered",
                        "roster.ditto",
                        "attendance.proxy",
                        "attendance.chair",
                        "results.noObjection",
                        "expenses.copies",
                        "speech.masked",
                        "speech.revealed",
                        "enclosure.separate",
                        "file.withheld",
                        "file.unlisted",
                        "disclosure.contradiction",
                        "disclosure.ground",
                        "licence.contradiction");
    }

    @Test
    void pointsAtBothPlacesOfAContradiction() {
        var reading = Reports.read("whole");
        var contradiction = reading.findings().stream()
                .filter(finding -> finding.rule().equals("disclosure.contradiction"))
                .findFirst()
                .orElseThrow();
        assertThat(contradiction.spans())
                .extracting(
                        span -> reading.text().substring(span.from(), span.to()).strip())
                .containsExactly("부분공개(5)", "부분공개");
    }
}
