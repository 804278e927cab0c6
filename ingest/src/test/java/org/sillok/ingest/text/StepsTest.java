package org.sillok.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.ingest.UnreadableSource;
import org.sillok.ingest.part.Report;

/** The work of reading grows with the text and not with its square: steps are counted, never time. */
class StepsTest {

    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○ ",
                "○ (",
                "○ (○○○) 가 ",
                "□ ",
                "□ ■ ",
                "-----",
                "- ",
                "Ⅰ ",
                "① (심의) ",
                "① (심의) 가 : ‘",
                "[붙임1] ",
                "[붙임1] 위원 현황 1 가나 남 ",
                "1 가나 남 ",
                "문서번호 ",
                "결재일자 2",
                "06/20 ",
                "가나 ",
                "시 민 ",
                "☞ ",
                "- 가나위원회 - ",
                "일 시 : ",
                "참 석 : ",
                "위촉직: 가, ",
                "'31. 6.11.(",
                "10:00~",
                "1 10:00~10:05 ( 5′) ",
                "소요예산 : 1원 ",
                "‧ 가 ",
                "- 가 : 1원 (",
                "※ ",
                "붙임 1. ",
                "1. 가 1부. ",
                "\n첨부된 문서\n",
                "• 가\n",
                "\n문서 정보\n기관명 ",
                "이용조건",
                "Creative Com",
                "(",
                ")",
                " ",
                "9",
                "가",
                "\n",
                "1",
                "조례 제1조",
                "이의없음 ○ (가) 가결하고자 "
            })
    void readsAMegabyteOfOneThingInBoundedSteps(String piece) {
        var half = piece.repeat(MEGABYTE / 2 / piece.length());
        var whole = piece.repeat(MEGABYTE / piece.length());
        assertThat(looks(whole)).isLessThan(3 * looks(half) + 1_000_000);
        assertThat(looks("[붙임1] 위원 현황 " + half)).isLessThan(Text.LOOKS_EACH * (long) MEGABYTE);
        assertThat(looks("[붙임1] 회의록 " + half)).isLessThan(Text.LOOKS_EACH * (long) MEGABYTE);
        assertThat(looks("Ⅰ 개요 " + half + " Ⅱ 결과 " + piece.repeat(1_000)))
                .isLessThan(Text.LOOKS_EACH * (long) MEGABYTE);
        assertThat(looks("Ⅰ 예산 " + half)).isLessThan(Text.LOOKS_EACH * (long) MEGABYTE);
        assertThat(looks("Ⅰ 향후 " + half)).isLessThan(Text.LOOKS_EACH * (long) MEGABYTE);
    }

    @Test
    void stopsAReaderThatLooksTooOften() {
        var text = new Text("가나다");
        assertThatThrownBy(() -> {
                    while (true) {
                        text.charAt(0);
                    }
                })
                .isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("steps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"가*", "가+", "가{2,}", "(?:가나)*", "[가-나]+"})
    void refusesAPatternWithoutABound(String regex) {
        assertThatThrownBy(() -> Bounded.pattern(regex)).hasMessageContaining(regex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"가{1,9}", "[*+]", "\\+", "가?"})
    void takesAPatternWithABound(String regex) {
        assertThat(Bounded.pattern(regex)).hasToString(regex);
    }

    @Test
    void letsNoReaderCompileAPatternOfItsOwn() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var compiling = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("Bounded.java"))
                    .filter(file -> read(file).contains("Pattern.compile("));
            assertThat(compiling).isEmpty();
        }
    }

    private static long looks(String words) {
        var text = new Text(words);
        Report.read(new Page(text).whole());
        return text.looks();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + file, e);
        }
    }
}
