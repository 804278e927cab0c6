package org.sillok.archive.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.archive.Schema;
import org.sillok.archive.document.Block;
import org.sillok.archive.document.Block.Act;
import org.sillok.archive.document.Block.Fact;
import org.sillok.archive.document.Block.Facts;
import org.sillok.archive.document.Block.Passage;
import org.sillok.archive.document.Block.Table;
import org.sillok.archive.document.Document;
import org.sillok.archive.document.Section;
import org.sillok.publication.Piece;
import org.sillok.publication.Withheld;

/** Minutes are valid by the schema of OASIS. */
class AkomaNtosoTest {

    private static final Piece GAP = Piece.gap(new Withheld(List.of(5, 6), null));

    @ParameterizedTest
    @MethodSource("documents")
    void areValidByTheirSchema(Document document) throws Exception {
        assertThat(Schema.named("akomantoso30.xsd").faults(Digests.bytes(new AkomaNtoso(), document)))
                .isEmpty();
    }

    /** The schema would see it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"<speech by=|<speech of=", "FRBRlanguage language=|FRBRlanguage name=", "speech_2|speech_1"})
    void areNotValidOnceSpoilt(String spoiling) throws Exception {
        var parts = spoiling.split("\\|", -1);
        var spoilt = new String(Digests.bytes(new AkomaNtoso(), Sample.minutes(9, Sample.HANJA)), UTF_8)
                .replace(parts[0], parts[1]);
        assertThat(Schema.named("akomantoso30.xsd").faults(spoilt.getBytes(UTF_8)))
                .isNotEmpty();
    }

    static Stream<Document> documents() {
        return Stream.of(
                Sample.minutes(9, Sample.HANJA),
                Sample.minutes(3, "𠮷 \uE000 ᄒᆞᆫ글\n\n둘째 줄"),
                published(List.of(new Facts(List.of(new Fact("공개 구분", List.of("비공개")))))),
                published(everything()));
    }

    private static List<Block> everything() {
        return List.of(
                new Facts(List.of(new Fact("장소", List.of("대회의실", "", "3층")))),
                new Table("출석", List.of("성명", "출석"), List.of(List.of("○○○", ""), List.of("", "참석"))),
                new Passage(1, "p1", "위원장 김하늘", List.of(Piece.of("앞 "), GAP, Piece.of("\n뒤")), List.of("정정")),
                new Passage(2, null, "○○○", List.of(GAP), List.of()),
                new Passage(null, null, "", List.of(), List.of()),
                new Passage(null, "p1", "위원장 김하늘", List.of(Piece.of("")), List.of()),
                new Act("정회 14:00", List.of("정정 전: 13:50", "오기")),
                new Act("", List.of()));
    }

    private static Document published(List<Block> blocks) {
        return new Document(
                Document.Kind.MINUTES,
                Document.Edition.PUBLIC,
                "정보화위원회-2024-1",
                "정보화위원회 2024년 제1차 회의록(공개본)",
                "정보화위원회",
                "",
                LocalDate.of(2024, 11, 5),
                Instant.parse("2024-11-05T00:00:00Z"),
                List.of(new Document.Person("p1", "김하늘")),
                List.of(new Section("회의 개요", false, blocks), new Section("빈 절", true, List.of())));
    }
}
