package org.sillok.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.query.search.Marks.Piece;

/** The words that were looked for, seen in the texts that were found. */
class MarksTest {

    @ParameterizedTest
    @CsvSource({
        "접근, 웹접근성 개선, 웹[접근]성 개선",
        "웹 개선, 웹접근성 개선, [웹]접근성 [개선]",
        "api, 공공 API와 ＡＰＩ, 공공 [API]와 [ＡＰＩ]",
        "ㄱ, 아무것도, 아무것도",
        "가가, 가가가, [가가가]",
        "<b>, 글 <b>굵게, 글 [<b>]굵게"
    })
    void stand(String typed, String text, String marked) {
        assertThat(shown(Marks.of(typed).whole(text))).isEqualTo(marked);
    }

    @Test
    void standInATextThatIsWrittenInPieces() {
        var taken = Normalizer.normalize("웹접근성", Form.NFD);
        assertThat(Marks.of("접근").whole(taken).stream()
                        .filter(Piece::found)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(Normalizer.normalize("접근", Form.NFD));
    }

    @Test
    void areShownWithALittleAroundThem() {
        var text = "가".repeat(300) + "찾을말" + "나".repeat(300);
        var excerpt = shown(Marks.of("찾을말").excerpt(text, 100));
        assertThat(excerpt).startsWith("…").endsWith("…").contains("가[찾을말]나").hasSize(104);
        assertThat(shown(Marks.of(null).excerpt(text, 100))).startsWith("가").endsWith("…");
        assertThat(shown(Marks.of("찾을말").excerpt("😀".repeat(300) + "찾을말", 101)))
                .doesNotContain("?")
                .contains("[찾을말]");
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
