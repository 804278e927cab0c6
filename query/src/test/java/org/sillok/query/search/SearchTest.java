package org.sillok.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.store.Database;
import org.sillok.store.Servers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found is exactly what a plain substring search finds, and what is meant comes before what only looks so. */
class SearchTest {

    private static final List<String> SENTENCES = sentences();
    private static final Pattern SPACES = Pattern.compile("[ \t]+");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Database DATABASE = Servers.freshDatabase();
    private static final JdbcClient VIEWS = JdbcClient.create(DATABASE.viewer());

    @BeforeAll
    static void store() {
        VIEWS.sql("create schema view").update();
        VIEWS.sql("create table said (id int, plain text, bigrams tsvector, morphemes tsvector)")
                .update();
        VIEWS.sql("create index on said using gin (bigrams) with (gin_pending_list_limit = 1024)")
                .update();
        for (var i = 0; i < SENTENCES.size(); i++) {
            var findable = Findable.of(SENTENCES.get(i));
            VIEWS.sql("insert into said values (?, ?, ?::tsvector, ?::tsvector)")
                    .param(i)
                    .param(findable.plain())
                    .param(findable.bigrams())
                    .param(findable.morphemes())
                    .update();
        }
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one syllable
                "웹",
                "안",
                "시",
                "홍",
                "구",
                "망",
                "강",
                "원",
                "법",
                "님",
                "①",
                "5",
                "ㅇ",
                "%",
                // two
                "시장",
                "공개",
                "감사",
                "보고",
                "위원",
                "예산",
                "의견",
                "교육",
                "서울",
                "계획",
                "IT",
                "it",
                "5G",
                "AI",
                // three
                "접근성",
                "위원장",
                "부시장",
                "과제의",
                "민원을",
                "시행계",
                "자문안",
                "IoT",
                "C++",
                "2년입",
                "82.",
                // longer, and syllables that stand apart
                "웹접근성",
                "시행계획",
                "원안대로",
                "개인정보",
                "스마트",
                "정보화시행",
                "시장만",
                "회의결과",
                "공개공개",
                "시장시장",
                "데이터데이터",
                // mixed
                "IT과제",
                "2017서울",
                "ＩＴ과제",
                "iot센서",
                "CCTV",
                "와이파이6",
                "제2차",
                "12억",
                "3.5억",
                "AI·빅데이터",
                "1,000개",
                // several words
                "웹 접근성",
                "서울 정보화",
                "예산 없습니다",
                "위원 회의 결과",
                "  공개\t사유  ",
                "시 장",
                // marks that a query language would take for its own
                "100%_",
                "O'Reilly",
                "\\그대로\\",
                "“디지털",
                "C#",
                "(IoT)",
                "'",
                "\\",
                "_",
                "!",
                "&",
                ":*",
                "있습니까?"
            })
    void findsWhatAPlainSubstringSearchFinds(String typed) {
        assertThat(found(typed)).containsExactlyInAnyOrderElementsOf(substrings(typed));
    }

    @Test
    void findsEveryPieceOfEverySentence() {
        var random = new Random(20_170_329);
        for (var i = 0; i < 400; i++) {
            var sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
            var from = random.nextInt(sentence.length());
            var piece = sentence.substring(from, Math.min(sentence.length(), from + 1 + random.nextInt(8)));
            if (!piece.isBlank()) {
                assertThat(found(piece)).as(piece).containsExactlyInAnyOrderElementsOf(substrings(piece));
            }
        }
    }

    @Test
    void theTableOfQueriesFindsSomething() {
        assertThat(List.of("웹접근성", "IT과제", "2017서울", "시장", "웹"))
                .allSatisfy(typed -> assertThat(substrings(typed)).isNotEmpty());
        assertThat(substrings("시장")).hasSizeGreaterThan(6);
    }

    /** {@code meant}: sentences where the query is a word of its own; {@code accidents}: where it only looks so. */
    @ParameterizedTest
    @CsvSource({
        "시장, 서울시장께서|재래시장|시장 조사, 다시장만하자는|임시장소",
        "예산, 예산은|예산안|홍보 예산, 나예산",
        "가결, 원안대로 가결|조건부로 가결, 평가결과",
        "회의, 회의 결과|회의는 아닙니다, 사회의 관심",
        "결과, 감사 결과|회의 결과|평가결과, 의결과제",
        "안건, 다음 안건|보류된 안건|보고 안건, 방안건의",
        "과장, 담당 과장, 효과장치",
        "공개, 공개 대상|비공개 사유|홈페이지에 공개, 시공개시",
        "위원, 위원 여러분|자문위원, 단위원가",
        "자문, 자문 안건|자문위원, 이자문제",
        "정보, 개인정보 비식별|정보시스템, 안정보장"
    })
    void ranksWhatIsMeantBeforeAccidents(String typed, String meant, String accidents) {
        var ranked = found(typed);
        for (var apt : parts(meant)) {
            for (var accident : parts(accidents)) {
                assertThat(place(ranked, apt)).as(apt + " before " + accident).isLessThan(place(ranked, accident));
            }
        }
    }

    private static List<String> parts(String barred) {
        return BAR.splitAsStream(barred).toList();
    }

    private static int place(List<String> ranked, String part) {
        return IntStream.range(0, ranked.size())
                .filter(i -> ranked.get(i).contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + part));
    }

    private static List<String> found(String typed) {
        var wanted = Wanted.in(typed);
        return VIEWS
                .sql("select id from said where " + wanted.condition("said") + " order by " + wanted.rank("said")
                        + " desc, id desc")
                .params(wanted.parameters())
                .query(Integer.class)
                .list()
                .stream()
                .map(SENTENCES::get)
                .toList();
    }

    /** The plain search, written without any of the parts that the index is made of. */
    private static List<String> substrings(String typed) {
        return SENTENCES.stream()
                .filter(sentence -> SPACES.splitAsStream(plain(typed).strip())
                        .allMatch(word -> plain(sentence).contains(word)))
                .toList();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace("ｉ", "i").replace("ｔ", "t");
    }

    private static List<String> sentences() {
        try (var in = SearchTest.class.getResourceAsStream("sentences.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
