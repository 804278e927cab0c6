package org.sillok.ingest.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sillok.ingest.Reading;

/** Whatever is read, the spans tile it: no text is lost, and no text brings the reader down. */
class LosslessTest {

    private static final int TEXTS = 3_000;
    private static final long SEED = 20_261_126;

    private static final List<String> PIECES = List.of(
            "○ ",
            "(○○○) ",
            "□ ",
            "■ ",
            "? ",
            "❍ ",
            "- ",
            "※ ",
            "Ⅰ ",
            "Ⅳ ",
            "① ",
            "(심의) ",
            "(자문) ",
            "‘원안가결’ ",
            "[붙임1] ",
            "[붙임2] ",
            "회의록 ",
            "위원 현황 ",
            "붙임 1. ",
            "1부. ",
            "문서번호 가-1 ",
            "결재일자 ",
            "2031.2.30. ",
            "시 민 ",
            "협 조 ",
            "06/20 ",
            "☞ ",
            "해당없음 비 고 ",
            "- 가나위원회 - ",
            "결과보고 ",
            "참 석 : ",
            "당연직(2명) : ",
            "위촉직: ",
            "99명 배석 ",
            "일 시 : ",
            "'31. 6.11.(수) ",
            "25:61~99:99 ",
            "순번 시 간 내 용 ",
            "1 10:00~10:05 ( 5′) ",
            "소요예산 : ",
            "999,999,999,999,999천원 ",
            "(100,000원×9999명) ",
            "1 가나다 남 ",
            "9 위원 9 (위원장) 여 ",
            "〃 ",
            "-----",
            "\n첨부된 문서\n",
            "\n문서 정보\n",
            "• ",
            "공개구분 ",
            "이용조건",
            "이의없음 ",
            "가결하고자 ",
            "\uDB80\uDFDA",
            "\u0000",
            "\t",
            "\r\n",
            "가",
            " ",
            "9");

    @Test
    void tilesTextsMadeOfTheMarksOfReports() {
        var random = new Random(SEED);
        for (int at = 0; at < TEXTS; at++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(60); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            var made = text.toString().replace("\u0000", "");
            if (!made.isEmpty()) {
                tiles(made);
            }
        }
    }

    @Test
    void tilesRandomText() {
        var random = new Random(SEED);
        for (int at = 0; at < TEXTS; at++) {
            var text = random.ints(1 + random.nextInt(200), 1, 0x1_0000)
                    .filter(point -> point < 0xD800 || point > 0xDFFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (!text.isEmpty()) {
                tiles(text);
            }
        }
    }

    @Test
    void tilesReportsCutOffAnywhere() {
        for (var name : Reports.ALL) {
            var text = Reports.text(name);
            for (int end = 1; end < text.length(); end += 17) {
                if (!Character.isHighSurrogate(text.charAt(end - 1))) {
                    tiles(text.substring(0, end));
                }
            }
        }
    }

    @Test
    void tilesReportsWithPiecesMovedAround() {
        var random = new Random(SEED);
        var text = Reports.text("whole").replace("\uDB80\uDFDA", "?");
        for (int at = 0; at < 1_000; at++) {
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(Math.min(300, text.length() - from));
            int into = random.nextInt(from + 1);
            tiles(text.substring(0, into) + text.substring(from, to) + text.substring(into));
        }
    }

    private static void tiles(String text) {
        var reading = Reports.readText(text);
        assertThat(reading.text()).isEqualTo(text);
        int at = 0;
        for (var span : reading.spans()) {
            assertThat(span.from()).isEqualTo(at);
            assertThat(span.to()).isGreaterThan(at);
            at = span.to();
        }
        assertThat(at).isEqualTo(text.length());
        assertThat(reading.coverage().lost()).isZero();
        pointsInside(reading);
        assertThat(reading.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void pointsInside(Reading reading) {
        reading.findings().stream().flatMap(finding -> finding.spans().stream()).forEach(span -> assertThat(span.to())
                .isLessThanOrEqualTo(reading.text().length()));
    }
}
