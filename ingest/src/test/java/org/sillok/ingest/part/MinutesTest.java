package org.sillok.ingest.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.ingest.part.Minutes.Kind.HEADING;
import static org.sillok.ingest.part.Minutes.Kind.ITEM;
import static org.sillok.ingest.part.Minutes.Kind.NARRATION;
import static org.sillok.ingest.part.Minutes.Kind.SPEECH;
import static org.sillok.ingest.part.Minutes.Kind.STAGE_LINE;

import org.junit.jupiter.api.Test;

class MinutesTest {

    @Test
    void tellsSpeechesFromNarrationAndItems() {
        var minutes = Minutes.read(PartsOf.text(
                "회의록 □ 안건보고 ○ 세 건을 보고함 ① (심의) 둑길 □ 안건논의 ○ (○○○) 좋음 -----" + " 심의 종료, 자문 시작 ----- ○ (위원장) 마침"));
        assertThat(minutes.entries())
                .extracting(Minutes.Entry::kind)
                .containsExactly(HEADING, NARRATION, ITEM, HEADING, SPEECH, STAGE_LINE, SPEECH);
        assertThat(minutes.those(SPEECH))
                .extracting(speech -> speech.words().words())
                .containsExactly("좋음", "마침");
    }

    @Test
    void takesNoBoxBesideAnotherForAHeading() {
        assertThat(Minutes.read(PartsOf.text("□ ■ ○ (가) 나")).those(HEADING)).isEmpty();
    }

    @Test
    void takesAQuestionMarkInASentenceForNoBullet() {
        assertThat(Minutes.read(PartsOf.text("? (가) 어떻게? 그리고 (나) 언제? ? (나) 내일")).those(SPEECH))
                .hasSize(2);
    }
}
