package org.sillok.server.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report states is found by the words that such reports use. */
class StatedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                COMMITTEE     | - 누리시 데이터위원회 - 2024년도 제1차 | 누리시 데이터위원회
                LEGAL_BASIS   | 누리시 데이터조례 제9조에 따라 | 누리시 데이터조례 제9조
                NUMBER        | 2024년도 제3차 정기회의 개최 | 2024-3 정기
                NUMBER        | 2024년 제1차 데이터위원회 임시회의 | 2024-1 임시
                DATE          | ○ 일 시 : ’24. 3. 5.(화) 10:00~11:00, 60분 | 2024-03-05
                TIME          | ○ 일 시 : '24. 3.5.(화) 10:00~11:30, 90분 | 10:00-11:30
                MINUTES       | ○ 일 시 : '24. 3.5.(화) 10:00~11:30, 90분 | 90
                PLACE         | ○ 장 소 : 누리시청 2층 회의실 ○ 참 석 | 누리시청 2층 회의실
                SEATS         | (총8명, 당연직 2명, 위촉직 6명) | 8 = 2 + 6
                PRESENT       | 위원 : 5명 · 당연직(1명) : 국장 · 위촉직(4명): 가람, 나래 - 국장 | 5 = 1 + 4
                OBSERVERS     | 관련 팀장, 직원 등 5명 배석 | 5
                EXPENSES      | ○ 소요예산 : 1,745천원 구 분 | 1745000
                DOCUMENT_NUMBER | 문서번호 데이터행정과-1207 결재일자 2024.4.2. | 데이터행정과-1207
                APPROVED_ON   | 결재일자 2024.4.2. 공개여부 부분공개(5) | 2024-04-02
                RETENTION     | 공개구분 부분공개 보존기간 10년 | 10년
                """)
    void findsAFact(Topic topic, String text, String value) {
        assertThat(Stated.in(text)).containsEntry(topic, value);
    }

    @Test
    void findsNothingInWhatIsNoReport() {
        assertThat(Stated.in("")).isEmpty();
        assertThat(Stated.in("아무 말이나 적은 글")).isEmpty();
    }

    @Test
    void tellsWhatDiffersAndWhy() {
        var comparison = Comparison.of(
                Map.of(Topic.SEATS, "8 = 2 + 6", Topic.PLACE, "회의실", Topic.COPIES, "20", Topic.BUDGET, "사무관리비"),
                Map.of(Topic.SEATS, "8 = 2 + 6", Topic.PLACE, "강당", Topic.COPIES, "10", Topic.DATE, "2024-03-05"),
                Locale.ENGLISH);

        assertThat(comparison.equal()).containsExactly(new Comparison.Fact("seats", "8 = 2 + 6"));
        assertThat(comparison.differences())
                .extracting(Comparison.Difference::fact)
                .containsExactlyInAnyOrder("place", "copies", "budget");
        assertThat(comparison.differences())
                .allSatisfy(difference -> assertThat(difference.why()).isNotBlank());
        assertThat(comparison.differences())
                .filteredOn(difference -> difference.fact().equals("budget"))
                .allMatch(difference -> difference.regenerated() == null);
    }
}
